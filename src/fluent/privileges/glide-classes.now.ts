import { CrossScopePrivilege } from '@servicenow/sdk/core'

// Other classes of the platform, each as a whole.

/** Signing the agent's login key. */
CrossScopePrivilege({
    $id: Now.ID['privilege-certificate-encryption-execute'],
    operation: 'execute', status: 'allowed', targetName: 'CertificateEncryption', targetScope: 'global', targetType: 'scriptable'
})

/** Hash keys of sessions, guests, claims and checkpoints. */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-digest-execute'],
    operation: 'execute', status: 'allowed', targetName: 'GlideDigest', targetScope: 'global', targetType: 'scriptable'
})

/** Attaching responses and logs to the record at work, removing them with it. */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-sys-attachment-execute'],
    operation: 'execute', status: 'allowed', targetName: 'GlideSysAttachment', targetScope: 'global', targetType: 'scriptable'
})
