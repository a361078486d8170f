import { flag, open } from '../../platform/records.ts'
import { fail, pass, warn, type Check } from '../types.ts'

const JOB = 'Glance Scheduled Sync'

/** Fails when the hourly job is gone or switched off; warns when there are several active ones (a run still starts at most once an hour). */
export const jobCheck: Check = {
    id: 'job',
    look() {
        const job = open('sysauto_script')
        job.addQuery('name', JOB)
        job.setLimit(20)
        job.query()
        let found = 0
        let active = 0
        while (job.next()) {
            found += 1
            active += flag(job, 'active') ? 1 : 0
        }
        if (active === 0) {
            return found === 0 ? fail('none', JOB) : fail('inactive', JOB)
        }
        return active > 1 ? warn('several', JOB, active) : pass()
    }
}
