import { collect, flag, open } from '../../platform/records.ts'
import { fail, pass, warn, type Check } from '../types.ts'

const JOB_NAME = 'Glance Scheduled Sync'

/** Fails when the hourly job is missing or inactive; warns when several are active (a run still starts at most once an hour). */
export const jobCheck: Check = {
    id: 'job',
    look() {
        const job = open('sysauto_script')
        job.addQuery('name', JOB_NAME)
        job.setLimit(20)
        const jobs = collect(job, row => flag(row, 'active'))
        const active = jobs.filter(one => one).length
        if (active === 0) {
            return jobs.length === 0 ? fail('none', JOB_NAME) : fail('inactive', JOB_NAME)
        }
        return active > 1 ? warn('several', JOB_NAME, active) : pass()
    }
}
