interface BaseLayout {
    left: readonly string[]
    right: readonly string[]
    /** Below both columns, over the whole width. */
    below: readonly string[]
}

/**
 * Layouts of forms that every instance brings along and that people meet first. Of the platform's tables only the dictionary is known here: without these
 * their forms would show every field. What is in them is an everyday choice of ours, not a copy of the platform's records.
 */
const layouts: Readonly<Record<string, BaseLayout>> = {
    incident: {
        left: ['number', 'caller_id', 'category', 'subcategory', 'business_service', 'cmdb_ci'],
        right: ['contact_type', 'state', 'impact', 'urgency', 'priority', 'assignment_group', 'assigned_to'],
        below: ['short_description', 'description', 'comments', 'work_notes']
    },
    sys_user: {
        left: ['user_name', 'first_name', 'last_name', 'title', 'department', 'employee_number'],
        right: ['active', 'email', 'phone', 'mobile_phone', 'time_zone', 'locked_out', 'web_service_access_only'],
        below: []
    },
    sysauto_script: {
        left: ['name', 'active', 'run_as', 'conditional'],
        right: ['run_type', 'run_period', 'run_start', 'run_time'],
        below: ['condition', 'script']
    }
}

/** Elements and split marks of a base form, in order; null for a table without one. */
export function baseLayout(table: string): string[] | null {
    const layout = layouts[table]
    return layout ? ['.begin_split', ...layout.left, '.split', ...layout.right, '.end_split', ...layout.below] : null
}
