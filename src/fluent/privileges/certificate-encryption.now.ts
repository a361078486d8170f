import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Signing the agent's login key. */
CrossScopePrivilege({
    $id: Now.ID['privilege-certificate-encryption-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'CertificateEncryption',
    targetScope: 'global',
    targetType: 'scriptable'
})
