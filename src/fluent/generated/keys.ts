import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    'acl-company-settings-api-key-read': {
                        table: 'sys_security_acl'
                        id: '6f836ed249944750b37be337ca2dac3d'
                    }
                    'acl-company-settings-api-key-write': {
                        table: 'sys_security_acl'
                        id: 'b5327f3c670e46189bae282af71e5366'
                    }
                    'acl-company-settings-create': {
                        table: 'sys_security_acl'
                        id: '7f753592b51b448db2793667804b58ef'
                    }
                    'acl-company-settings-delete': {
                        table: 'sys_security_acl'
                        id: '7aff6267dc4a48e699128b8b50b42614'
                    }
                    'acl-company-settings-differences-write': {
                        table: 'sys_security_acl'
                        id: '6517e6cb0a22447e852bba5b5f873dee'
                    }
                    'acl-company-settings-failing-class-write': {
                        table: 'sys_security_acl'
                        id: 'f881a57f103f4a37a86a67089cdfb38b'
                    }
                    'acl-company-settings-failing-notified-write': {
                        table: 'sys_security_acl'
                        id: '793aa29ac6f34496ac8c75846733bfd9'
                    }
                    'acl-company-settings-failing-reason-write': {
                        table: 'sys_security_acl'
                        id: '7d29413d84d54dc6a2e285d76ee22a5e'
                    }
                    'acl-company-settings-failing-since-write': {
                        table: 'sys_security_acl'
                        id: '9d4bddda05584203a4312cca1344a5b0'
                    }
                    'acl-company-settings-last-check-result-write': {
                        table: 'sys_security_acl'
                        id: '6e7e63732ff643ae985d01a0ad537279'
                    }
                    'acl-company-settings-last-check-write': {
                        table: 'sys_security_acl'
                        id: '4616848f766646dfb0917878f6190bad'
                    }
                    'acl-company-settings-read': {
                        table: 'sys_security_acl'
                        id: '7fe24c3270e249d68a61ca0f9322ebb5'
                    }
                    'acl-company-settings-rest-until-write': {
                        table: 'sys_security_acl'
                        id: 'a0478538854f4af79b747c4210c27176'
                    }
                    'acl-company-settings-saved-on-write': {
                        table: 'sys_security_acl'
                        id: '7126c79fb01e40209ab4b2458bea6a1e'
                    }
                    'acl-company-settings-sync-status-write': {
                        table: 'sys_security_acl'
                        id: '7b592f36c4d0489d976355a9e7aa50dc'
                    }
                    'acl-company-settings-write': {
                        table: 'sys_security_acl'
                        id: 'c039ed6a937f461689431a8ea317032d'
                    }
                    'acl-display-configuration-create': {
                        table: 'sys_security_acl'
                        id: 'cda1212ea35347629d3c7c77e32b7dfa'
                    }
                    'acl-display-configuration-delete': {
                        table: 'sys_security_acl'
                        id: 'd43bf43d6c7e43839cd430b0bf32b0d3'
                    }
                    'acl-display-configuration-read': {
                        table: 'sys_security_acl'
                        id: '928dfbc5d5ec49aab28d2a2d408e6e68'
                    }
                    'acl-display-configuration-write': {
                        table: 'sys_security_acl'
                        id: '7ee21bfa14b14949bb0f4a38037db61e'
                    }
                    'acl-display-configuration-write-back-since-write': {
                        table: 'sys_security_acl'
                        id: 'e3bebf94f21a4e358f88d2e2e063ed21'
                    }
                    'acl-page-card-read': {
                        table: 'sys_security_acl'
                        id: '95b5be9bb82d4715be8d53928ce835b8'
                    }
                    'acl-presence-create': {
                        table: 'sys_security_acl'
                        id: '4ce8e80738eb43e18c00150ee0addca6'
                    }
                    'acl-presence-delete': {
                        table: 'sys_security_acl'
                        id: '55e3e9f34b12411788064438698cbb62'
                    }
                    'acl-presence-read': {
                        table: 'sys_security_acl'
                        id: 'a347afc525e14eae80c6ae69035ca959'
                    }
                    'acl-presence-token-create': {
                        table: 'sys_security_acl'
                        id: '178de9dc3e9e4756beb422b8d389140c'
                    }
                    'acl-presence-token-delete': {
                        table: 'sys_security_acl'
                        id: '62022cfc26ff44db91baff1e9a886d42'
                    }
                    'acl-presence-token-read': {
                        table: 'sys_security_acl'
                        id: '9d5ac10010e941b9a4434d95dbf62ecd'
                    }
                    'acl-presence-token-token-read': {
                        table: 'sys_security_acl'
                        id: 'ff8a5b0a2aa4431a824a6878f2898af4'
                    }
                    'acl-presence-token-write': {
                        table: 'sys_security_acl'
                        id: 'c8a825259c594670ae9970418b9d36e9'
                    }
                    'acl-presence-write': {
                        table: 'sys_security_acl'
                        id: 'caa3e2243c8249009a03af295ad3739b'
                    }
                    'acl-quarantine-create': {
                        table: 'sys_security_acl'
                        id: 'ea8d2b6143f0471cb6dd924246c641dd'
                    }
                    'acl-quarantine-delete': {
                        table: 'sys_security_acl'
                        id: '096249ab100c4300b6843d4712c81396'
                    }
                    'acl-quarantine-read': {
                        table: 'sys_security_acl'
                        id: '4ea08b7c846b4e848947beda8bd41791'
                    }
                    'acl-quarantine-write': {
                        table: 'sys_security_acl'
                        id: '7df9a441849d4491b7eae0fb9c5cf4ae'
                    }
                    'acl-rest-launch-session': {
                        table: 'sys_security_acl'
                        id: '00cd5dfa2dcb430e947ddf1e83b6a36d'
                    }
                    'acl-rest-read-card': {
                        table: 'sys_security_acl'
                        id: '93c16fa724ec4ec68d2e4af668a466b0'
                    }
                    'acl-rest-read-health': {
                        table: 'sys_security_acl'
                        id: 'dbc2812b617c4be68a57a7eab81e537a'
                    }
                    'acl-rest-read-presence': {
                        table: 'sys_security_acl'
                        id: 'd71e52d540064ad5b8a1f00e542e7804'
                    }
                    'acl-rest-read-session': {
                        table: 'sys_security_acl'
                        id: '45f086e84e9341228104345a68abc7bd'
                    }
                    'acl-rest-record-terms': {
                        table: 'sys_security_acl'
                        id: '23da490a241b42738fa18525c0ef8de5'
                    }
                    'acl-rest-sync-record': {
                        table: 'sys_security_acl'
                        id: '2fb33015fff149c887487cebc3200846'
                    }
                    'acl-rest-sync-session': {
                        table: 'sys_security_acl'
                        id: '0fa1b4d878794110b731c1dddc8207d6'
                    }
                    'acl-session-create': {
                        table: 'sys_security_acl'
                        id: '8260149910b3406eafd5e1269ff9e6cd'
                    }
                    'acl-session-delete': {
                        table: 'sys_security_acl'
                        id: '6dd85dd30020445f86a4767d846549ca'
                    }
                    'acl-session-guest-create': {
                        table: 'sys_security_acl'
                        id: 'aad4bfaf2f9e477cbf2c757ca4cee8c6'
                    }
                    'acl-session-guest-delete': {
                        table: 'sys_security_acl'
                        id: 'eda65bc47dd4498bbf7e21520f24af23'
                    }
                    'acl-session-guest-read': {
                        table: 'sys_security_acl'
                        id: '376e75b544ab4dd0a5bb6da37419f589'
                    }
                    'acl-session-guest-read-own': {
                        table: 'sys_security_acl'
                        id: '7ad1f27e281740ba96bc3466b238979e'
                    }
                    'acl-session-guest-write': {
                        table: 'sys_security_acl'
                        id: 'bafeeaee154746b283c3876c577c244e'
                    }
                    'acl-session-read': {
                        table: 'sys_security_acl'
                        id: 'e0c082b43d7242b5ac235df5b96875f4'
                    }
                    'acl-session-read-own': {
                        table: 'sys_security_acl'
                        id: 'f294e2c57e974436a19d74247e051f20'
                    }
                    'acl-session-write': {
                        table: 'sys_security_acl'
                        id: '3b053fa2683f4ebe980d57b988490910'
                    }
                    'acl-sync-checkpoint-create': {
                        table: 'sys_security_acl'
                        id: 'de396e9a37ab4934a870ce1defb6d5ba'
                    }
                    'acl-sync-checkpoint-delete': {
                        table: 'sys_security_acl'
                        id: '19057b16bff14c59b17bcfa29a59ec26'
                    }
                    'acl-sync-checkpoint-read': {
                        table: 'sys_security_acl'
                        id: '1eb94d690ee44fc4b2b9ccf4d8e2a85d'
                    }
                    'acl-sync-checkpoint-write': {
                        table: 'sys_security_acl'
                        id: 'e05160bf06114ea5b707085146d91931'
                    }
                    'acl-sync-event-any-field-create': {
                        table: 'sys_security_acl'
                        id: 'e1805ed6b5f54430a2da4c13bd0953f4'
                    }
                    'acl-sync-event-create': {
                        table: 'sys_security_acl'
                        id: 'a414a26436614ffead7a93366cb825b1'
                    }
                    'acl-sync-event-delete': {
                        table: 'sys_security_acl'
                        id: '9b6b70aede2e476494a3b7e85b31e353'
                    }
                    'acl-sync-event-dry-run-create': {
                        table: 'sys_security_acl'
                        id: 'fc5f59247cb5419a9bb04ac83905da09'
                    }
                    'acl-sync-event-range-end-create': {
                        table: 'sys_security_acl'
                        id: 'd87926b0c5504ace9e2ed1dc86fbeafe'
                    }
                    'acl-sync-event-range-start-create': {
                        table: 'sys_security_acl'
                        id: 'b1bf67ab963e42cf8ea2cc7890f7ea2a'
                    }
                    'acl-sync-event-read': {
                        table: 'sys_security_acl'
                        id: 'bf56c5c5543146fa97c398c32a4831df'
                    }
                    'acl-sync-event-write': {
                        table: 'sys_security_acl'
                        id: 'd319b5f6624a461f8a0cbfb65c26c763'
                    }
                    'acl-sync-run-create': {
                        table: 'sys_security_acl'
                        id: '0898cab09c90474fa8a71e7d48eb4f75'
                    }
                    'acl-sync-run-delete': {
                        table: 'sys_security_acl'
                        id: '088122d3946b46b48f0093853d7baffe'
                    }
                    'acl-sync-run-read': {
                        table: 'sys_security_acl'
                        id: 'ed7fdd67053c403aa5a2878b85ef4f94'
                    }
                    'acl-sync-run-write': {
                        table: 'sys_security_acl'
                        id: '92e5dd5496c44f52930624f2228f0739'
                    }
                    bom_json: {
                        table: 'sys_module'
                        id: 'c752e33807524899a78afaba54775cd9'
                    }
                    'event-cleanup-continue': {
                        table: 'sysevent_register'
                        id: 'aa4b7b6b76b7412f806c8151eda5be3d'
                    }
                    'event-erase': {
                        table: 'sysevent_register'
                        id: '2f81560b210e4e0fbafd0cdbc51d02d5'
                    }
                    'event-queue': {
                        table: 'sysevent_queue'
                        id: '9f5f70ea4783406c8d2d2165530e656b'
                    }
                    'event-retention-continue': {
                        table: 'sysevent_register'
                        id: '3d73651aadfe417382d7d9661bbea122'
                    }
                    'event-sync-failing': {
                        table: 'sysevent_register'
                        id: '30758abb07a449189d7888147ec7f673'
                    }
                    'event-sync-recovered': {
                        table: 'sysevent_register'
                        id: '4ea366a1d90c44ed931f79ca82b313e0'
                    }
                    'event-sync-requested': {
                        table: 'sysevent_register'
                        id: '94510d0e43954349aec36e290c9c4123'
                    }
                    'formatter-glance-card': {
                        table: 'sys_ui_formatter'
                        id: 'dad1d72a992044ccb4dfc00e521ba0b1'
                    }
                    'job-scheduled-sync': {
                        table: 'sysauto_script'
                        id: '513c959a0520428db228d5afe21020ca'
                    }
                    'job-session-retention': {
                        table: 'sysauto_script'
                        id: '15483e2c2ea9410f87484c28dfee466a'
                    }
                    'job-sync-event-cleanup': {
                        table: 'sysauto_script'
                        id: 'adb9063e34bf4f3f84ea3f4074fcf362'
                    }
                    'js-include-glance-card': {
                        table: 'sp_js_include'
                        id: '82787a73250244efa1f229595e5fe233'
                    }
                    'macro-glance-card': {
                        table: 'sys_ui_macro'
                        id: '83cd621bab5b48c7a578f59ddfefa2f2'
                    }
                    'mail-script-sync': {
                        table: 'sys_script_email'
                        id: '87ff7ee265514d4db19d121f1e763af9'
                    }
                    'menu-glance': {
                        table: 'sys_app_application'
                        id: '1dd5b95f6c5646eda28252f995df9e06'
                    }
                    'message-card-absent': {
                        table: 'sys_ui_message'
                        id: 'dd9b60dccb0e4cf4b6f7712669fa287f'
                    }
                    'message-card-agent': {
                        table: 'sys_ui_message'
                        id: '34bc9dadad6b42e39199e35a62743f18'
                    }
                    'message-card-asked': {
                        table: 'sys_ui_message'
                        id: 'aa556c2d67874f99868ce376f6b9f52c'
                    }
                    'message-card-asked-detail': {
                        table: 'sys_ui_message'
                        id: 'e8ac1a0d19b745b69a737ad1a8afd58f'
                    }
                    'message-card-asked-unseen': {
                        table: 'sys_ui_message'
                        id: '52784bed80c04bea8bcb637d04d5af7c'
                    }
                    'message-card-blocked': {
                        table: 'sys_ui_message'
                        id: 'df76c6cb1e1545fa95269db9cbe511f0'
                    }
                    'message-card-blocked-detail': {
                        table: 'sys_ui_message'
                        id: 'ae4762cff1504db38416ac9a4a92abe1'
                    }
                    'message-card-cancel': {
                        table: 'sys_ui_message'
                        id: '803e4b8313454c85b1d18fed40e62e7f'
                    }
                    'message-card-cancelled': {
                        table: 'sys_ui_message'
                        id: 'b34f693b1d884fb2922f00b60de71988'
                    }
                    'message-card-cancelled-detail': {
                        table: 'sys_ui_message'
                        id: '79324e9bdd7f4908b6ffc78326ff5087'
                    }
                    'message-card-client-browser': {
                        table: 'sys_ui_message'
                        id: '0cd10b0e7a354380a57215d5f6120ed9'
                    }
                    'message-card-close': {
                        table: 'sys_ui_message'
                        id: '0e43482e93bd4e9f8958e2f567b842b6'
                    }
                    'message-card-cobrowse': {
                        table: 'sys_ui_message'
                        id: '5aaf43b992b946c8b97d58ff0fcc48c2'
                    }
                    'message-card-declined': {
                        table: 'sys_ui_message'
                        id: '9d83c377d34b4129be23f3f40d749387'
                    }
                    'message-card-declined-detail': {
                        table: 'sys_ui_message'
                        id: 'cb2b27c268e3485f922288ee0799086a'
                    }
                    'message-card-duration-hours': {
                        table: 'sys_ui_message'
                        id: '08c8ae70621d440089d1a1b3570a5c80'
                    }
                    'message-card-duration-minutes': {
                        table: 'sys_ui_message'
                        id: '4d43592da9cc46a0a854da8be622ad86'
                    }
                    'message-card-duration-seconds': {
                        table: 'sys_ui_message'
                        id: '7bc148d3d06b4399a9910c5e562b62fc'
                    }
                    'message-card-ended': {
                        table: 'sys_ui_message'
                        id: 'a04029c94b0f4fcbbc3ee2dab8977788'
                    }
                    'message-card-ended-stored': {
                        table: 'sys_ui_message'
                        id: '7df69bbecb604db1b99822ea4fcde784'
                    }
                    'message-card-ended-waits': {
                        table: 'sys_ui_message'
                        id: '202d756fede84655b00cff87e33ba038'
                    }
                    'message-card-failed': {
                        table: 'sys_ui_message'
                        id: '46e419ea9f4c4eda8feb8479c545202c'
                    }
                    'message-card-history': {
                        table: 'sys_ui_message'
                        id: 'f831c7c006d04ccb9962adf938a97d19'
                    }
                    'message-card-in-session': {
                        table: 'sys_ui_message'
                        id: 'b20d636c05f9400d9bc44d9b0664edab'
                    }
                    'message-card-join': {
                        table: 'sys_ui_message'
                        id: 'e3b7d0fad9f14387aa5af3d23563f3fa'
                    }
                    'message-card-join-with-key': {
                        table: 'sys_ui_message'
                        id: '3acc1bd9d486476da268b850a750fe2b'
                    }
                    'message-card-just-now': {
                        table: 'sys_ui_message'
                        id: '2df1394ba10a4c04993bebcde9d39ca6'
                    }
                    'message-card-key-hint': {
                        table: 'sys_ui_message'
                        id: '369b550f109d4c9684044b45b07e6c6a'
                    }
                    'message-card-key-label': {
                        table: 'sys_ui_message'
                        id: 'b50532b05b9c4e639c5aee31141232b5'
                    }
                    'message-card-key-rule': {
                        table: 'sys_ui_message'
                        id: '28c053e8cea04295ba3f886ef893101c'
                    }
                    'message-card-launching': {
                        table: 'sys_ui_message'
                        id: '0603fa88ebc145f1a46f2927db77fdae'
                    }
                    'message-card-loading': {
                        table: 'sys_ui_message'
                        id: '3c7bd3416d484fdf94a871be6820761e'
                    }
                    'message-card-no-answer': {
                        table: 'sys_ui_message'
                        id: '99ed00762a934b89b34edcfda5cf4454'
                    }
                    'message-card-no-answer-detail': {
                        table: 'sys_ui_message'
                        id: '4a9f9c9b2dd24cc59ea2da0edd869fd7'
                    }
                    'message-card-no-answer-unseen': {
                        table: 'sys_ui_message'
                        id: 'a43578236f0d42248aebe6f4dd32de24'
                    }
                    'message-card-no-sessions': {
                        table: 'sys_ui_message'
                        id: 'c3cdb16be79e4b768bad887bdcbe9524'
                    }
                    'message-card-open-glance': {
                        table: 'sys_ui_message'
                        id: '2c91c8fe6a574643af5cb79de60579f9'
                    }
                    'message-card-opened': {
                        table: 'sys_ui_message'
                        id: '74e1fb4819de49b091b3342a58885271'
                    }
                    'message-card-opened-detail': {
                        table: 'sys_ui_message'
                        id: 'c2daa2a693fa4e3198e3734cc8045ec8'
                    }
                    'message-card-present': {
                        table: 'sys_ui_message'
                        id: 'e114790aabc342bc85d4e824b9b441ef'
                    }
                    'message-card-present-at-once': {
                        table: 'sys_ui_message'
                        id: '76a2bcf82de645178a9d2fd231b29bca'
                    }
                    'message-card-present-terms': {
                        table: 'sys_ui_message'
                        id: 'ca872376d63749798c028ed9bad8634c'
                    }
                    'message-card-problem-api-key-unreadable': {
                        table: 'sys_ui_message'
                        id: '66be260655b7448fbfc60d915e4005e2'
                    }
                    'message-card-problem-api-key-unreadable-fix': {
                        table: 'sys_ui_message'
                        id: 'f0cb1b528ef74fbfb0fe1dd0a9d89b44'
                    }
                    'message-card-problem-bad-visitor-id': {
                        table: 'sys_ui_message'
                        id: 'ee847fcc047a4ec79ab87f52f2d650bb'
                    }
                    'message-card-problem-bad-visitor-id-fix': {
                        table: 'sys_ui_message'
                        id: 'e9193d296aae4c6694dd91526fad4960'
                    }
                    'message-card-problem-glance-refuses': {
                        table: 'sys_ui_message'
                        id: 'b13bb078d1df498cac3a7239a35f3cb6'
                    }
                    'message-card-problem-glance-refuses-fix': {
                        table: 'sys_ui_message'
                        id: 'aba5bf480cbf4985accc832880813b66'
                    }
                    'message-card-problem-no-api-key': {
                        table: 'sys_ui_message'
                        id: '2b772064114b4767896856f96319937e'
                    }
                    'message-card-problem-no-api-key-fix': {
                        table: 'sys_ui_message'
                        id: 'b675f7ea80bb4fc797ac2845271881c9'
                    }
                    'message-card-problem-no-default-company': {
                        table: 'sys_ui_message'
                        id: 'b6a9a969f88c4f2b84ca2b568b199d42'
                    }
                    'message-card-problem-no-default-company-fix': {
                        table: 'sys_ui_message'
                        id: '430f41caca6c48c6a4d66289dfa4036f'
                    }
                    'message-card-problem-no-display-configuration': {
                        table: 'sys_ui_message'
                        id: 'd025d9e4d25f4f849150104c1e164bcc'
                    }
                    'message-card-problem-no-display-configuration-fix': {
                        table: 'sys_ui_message'
                        id: '4fa6f817a818470fa0e26b2235bd8fd3'
                    }
                    'message-card-problem-no-partner-id': {
                        table: 'sys_ui_message'
                        id: '56b69d9229464c349c8641f6013f149f'
                    }
                    'message-card-problem-no-partner-id-fix': {
                        table: 'sys_ui_message'
                        id: '821e04e718434e0c82df270abe225c99'
                    }
                    'message-card-problem-no-partner-user-id': {
                        table: 'sys_ui_message'
                        id: '0d14a9b5325449d0a02d52d4a242612d'
                    }
                    'message-card-problem-no-partner-user-id-fix': {
                        table: 'sys_ui_message'
                        id: 'ffd98dcad73a48cfaeee29b681b729a4'
                    }
                    'message-card-problem-no-visitor-id': {
                        table: 'sys_ui_message'
                        id: 'b6963d2628f2488795a6c60339bd4a7f'
                    }
                    'message-card-problem-no-visitor-id-fix': {
                        table: 'sys_ui_message'
                        id: '888ee88083b447b29c95ab68e7efe0df'
                    }
                    'message-card-problem-presence-elsewhere': {
                        table: 'sys_ui_message'
                        id: '137e230b55d84c2b9930dad3c9b727a3'
                    }
                    'message-card-problem-presence-elsewhere-fix': {
                        table: 'sys_ui_message'
                        id: 'b580e3f38c4148339cd463ea475ea317'
                    }
                    'message-card-problem-presence-not-offered': {
                        table: 'sys_ui_message'
                        id: '364351e51b0944269b76c552e7ebe4ba'
                    }
                    'message-card-problem-presence-not-offered-fix': {
                        table: 'sys_ui_message'
                        id: '46c4ee1d72a8447e9ca3ca01b2b6e218'
                    }
                    'message-card-problem-presence-refused': {
                        table: 'sys_ui_message'
                        id: '9e9440ee33ae4cfa8937b30218416c8e'
                    }
                    'message-card-problem-presence-refused-fix': {
                        table: 'sys_ui_message'
                        id: '207335afb2094049ac220d27ab611483'
                    }
                    'message-card-problem-table-blocked': {
                        table: 'sys_ui_message'
                        id: '85177ed7c1fb4d038e3c681f8e5d6e77'
                    }
                    'message-card-problem-table-blocked-fix': {
                        table: 'sys_ui_message'
                        id: '5df49396c64a40c9b68c44f2d5abd8d1'
                    }
                    'message-card-retry': {
                        table: 'sys_ui_message'
                        id: '8df80e1a34d741abb2909b5b503e3862'
                    }
                    'message-card-screen-share': {
                        table: 'sys_ui_message'
                        id: 'e98086222afc4adcbe6fd820b319347a'
                    }
                    'message-card-session-key': {
                        table: 'sys_ui_message'
                        id: 'c209f13ed7c246fc807825a1645dd9b5'
                    }
                    'message-card-sessions': {
                        table: 'sys_ui_message'
                        id: 'e3f93591d5d84a9abb1aec1ca96e6517'
                    }
                    'message-card-signed-out': {
                        table: 'sys_ui_message'
                        id: '1fe13ffc2f474588a79230f4d1926d71'
                    }
                    'message-card-start': {
                        table: 'sys_ui_message'
                        id: '723225f1cb1b40fba2f370af4cfa84e2'
                    }
                    'message-card-stop-waiting': {
                        table: 'sys_ui_message'
                        id: 'a4340a8b88594fb7aed373452818a71e'
                    }
                    'message-card-sync-now': {
                        table: 'sys_ui_message'
                        id: 'b62d639054cb40889974a2863c75d7f4'
                    }
                    'message-card-sync-of': {
                        table: 'sys_ui_message'
                        id: '479d323160714337a1ee8d9406c6fa9c'
                    }
                    'message-card-sync-queued': {
                        table: 'sys_ui_message'
                        id: '69219958695f45c2bc27e6ebe67c2b41'
                    }
                    'message-card-the-visitor': {
                        table: 'sys_ui_message'
                        id: '19dbd56a5d6645bbaa312439b608e682'
                    }
                    'message-card-title': {
                        table: 'sys_ui_message'
                        id: 'f662cf0795634066be0cac4a218309da'
                    }
                    'message-card-unreachable': {
                        table: 'sys_ui_message'
                        id: '548eeb0860f847ffa8ecf983c3f2241e'
                    }
                    'message-card-unsaved': {
                        table: 'sys_ui_message'
                        id: '961a9c403c69459cb7a0f217ae03d65b'
                    }
                    'message-card-unsaved-fix': {
                        table: 'sys_ui_message'
                        id: '55df52a2cff94c2d99be197e9beb0b8e'
                    }
                    'message-card-video': {
                        table: 'sys_ui_message'
                        id: '3694f63874af4dcb9750b61ac46400ad'
                    }
                    'message-card-visitor': {
                        table: 'sys_ui_message'
                        id: '144d9ad5d204466e93a3c7e0723b2542'
                    }
                    'message-card-waiting': {
                        table: 'sys_ui_message'
                        id: '7a682f015ca04abb971b90aac308ef0f'
                    }
                    'message-card-waiting-absent': {
                        table: 'sys_ui_message'
                        id: '84b6983a1d2a4c7d889cafc3fe9f2dfd'
                    }
                    'message-card-waiting-failed': {
                        table: 'sys_ui_message'
                        id: '5a0a25199cce4740a7c6b81ed7ea2d4b'
                    }
                    'message-card-waiting-started': {
                        table: 'sys_ui_message'
                        id: '8c73b1a6384a452ebcafe004cb5ab546'
                    }
                    'message-card-window': {
                        table: 'sys_ui_message'
                        id: '23c256b4c6b4497db60bb0d3f03dc5f9'
                    }
                    'message-company-confirmed': {
                        table: 'sys_ui_message'
                        id: '23c1b45197f54a2b9cc4a2371b731e4a'
                    }
                    'message-company-default-set': {
                        table: 'sys_ui_message'
                        id: 'b9fcd7ddafea47f098bc3b9f46e928f2'
                    }
                    'message-company-delete-pending': {
                        table: 'sys_ui_message'
                        id: 'af5a092405314e66b133b2c43d28a715'
                    }
                    'message-company-elsewhere': {
                        table: 'sys_ui_message'
                        id: '8ac2fe9cd7b140adbba1c2924fa90e19'
                    }
                    'message-company-partner-id': {
                        table: 'sys_ui_message'
                        id: '65f76b9aaf2749a7ab9c5291132d24d3'
                    }
                    'message-company-partner-uid-field': {
                        table: 'sys_ui_message'
                        id: '9f0c6b57fae0430f8c340643f1690033'
                    }
                    'message-company-presence-url': {
                        table: 'sys_ui_message'
                        id: '7b185735b8e7451f9fc4233c2e355cc3'
                    }
                    'message-company-script-url': {
                        table: 'sys_ui_message'
                        id: 'c69d0190aaaa4a2794b4b620e822002e'
                    }
                    'message-company-service-url': {
                        table: 'sys_ui_message'
                        id: '042ea668476a437bac024162deeb6ac6'
                    }
                    'message-company-sso-expiration': {
                        table: 'sys_ui_message'
                        id: '136ecc70a1a5429fa3fc3fa00106472f'
                    }
                    'message-display-buttons': {
                        table: 'sys_ui_message'
                        id: '9a5cf1da53db43e2a61612da2643bdd6'
                    }
                    'message-display-condition': {
                        table: 'sys_ui_message'
                        id: 'c59392fcde7d43f88487a4a28edb1a2f'
                    }
                    'message-display-path-field': {
                        table: 'sys_ui_message'
                        id: '427e469e19ac4aa2a158e73b7588adca'
                    }
                    'message-display-path-form': {
                        table: 'sys_ui_message'
                        id: 'fb3a9011af314201a623d5e58bf6d5c8'
                    }
                    'message-display-path-reference': {
                        table: 'sys_ui_message'
                        id: 'a4941644a1ba486296477c26f8bf9f93'
                    }
                    'message-display-table-blocked': {
                        table: 'sys_ui_message'
                        id: 'fbcedbe6045e4444b296aab127955e26'
                    }
                    'message-display-table-missing': {
                        table: 'sys_ui_message'
                        id: '21f50b465bb345eea101112d785baf9e'
                    }
                    'message-display-write-back': {
                        table: 'sys_ui_message'
                        id: 'eb91f12d4ca64d2e8f562364d6cc4242'
                    }
                    'message-erase-asked': {
                        table: 'sys_ui_message'
                        id: '17be1c1145fc45e381ea6046ec3d1c80'
                    }
                    'message-erase-done': {
                        table: 'sys_ui_message'
                        id: 'db57bf351b984bd19950638b152da232'
                    }
                    'message-erase-more': {
                        table: 'sys_ui_message'
                        id: '212250e6b90648eb9d374c230678d13d'
                    }
                    'message-erase-no-visitor': {
                        table: 'sys_ui_message'
                        id: '5499470502f045cda712245c3350c91d'
                    }
                    'message-health-api-key': {
                        table: 'sys_ui_message'
                        id: '3409a4f6b61c4c63a1dab105fa154a12'
                    }
                    'message-health-api-key-none': {
                        table: 'sys_ui_message'
                        id: '451073c08ec84fb78ce4d3418ebb02bb'
                    }
                    'message-health-api-key-none-fix': {
                        table: 'sys_ui_message'
                        id: '7c00bfb19200437489c0f3ff93d496c9'
                    }
                    'message-health-api-key-pass': {
                        table: 'sys_ui_message'
                        id: 'a25eef0947194c47aa95e67c33e6b2ec'
                    }
                    'message-health-api-key-unreadable': {
                        table: 'sys_ui_message'
                        id: '2af988df2cf5457dbd9179db8f47dcef'
                    }
                    'message-health-api-key-unreadable-fix': {
                        table: 'sys_ui_message'
                        id: '44dabdfc228648449bc388fa248c28a7'
                    }
                    'message-health-clean-up': {
                        table: 'sys_ui_message'
                        id: '395643a4556f435f9f60fc79b3171eb0'
                    }
                    'message-health-clean-up-old': {
                        table: 'sys_ui_message'
                        id: 'e57b4028829d4bb1a07abf6e6b6e8775'
                    }
                    'message-health-clean-up-old-fix': {
                        table: 'sys_ui_message'
                        id: '011d913e13664e9fbc901a7f0cbbadbf'
                    }
                    'message-health-clean-up-pass': {
                        table: 'sys_ui_message'
                        id: '4c14bb1216d749a5a81a14d92ee01fd2'
                    }
                    'message-health-counts': {
                        table: 'sys_ui_message'
                        id: 'e9b0c12910de490fb5732bbcdf249bee'
                    }
                    'message-health-counts-differ': {
                        table: 'sys_ui_message'
                        id: 'd09cb820bfb94f249f8a523aabb04c6e'
                    }
                    'message-health-counts-differ-fix': {
                        table: 'sys_ui_message'
                        id: '3c5d2ed4443a41f9acab195ff64176da'
                    }
                    'message-health-counts-pass': {
                        table: 'sys_ui_message'
                        id: '1e543b34f49c4a4893c4bf37a9bc1025'
                    }
                    'message-health-default-company': {
                        table: 'sys_ui_message'
                        id: '0aecc44eff18409d99e499f1e80be95d'
                    }
                    'message-health-default-company-none': {
                        table: 'sys_ui_message'
                        id: '965a66408f054da48dca9bafb0fa6fac'
                    }
                    'message-health-default-company-none-fix': {
                        table: 'sys_ui_message'
                        id: '47ff130a5a404183938a9debe592c7e5'
                    }
                    'message-health-default-company-pass': {
                        table: 'sys_ui_message'
                        id: '58e22570d0b94329818f7f52f42f5d62'
                    }
                    'message-health-expired': {
                        table: 'sys_ui_message'
                        id: 'd53dc796101146f2bc6e71da1b062d89'
                    }
                    'message-health-expired-pass': {
                        table: 'sys_ui_message'
                        id: 'b62c12f8389d4eb1b0e76df9331354d7'
                    }
                    'message-health-expired-some': {
                        table: 'sys_ui_message'
                        id: '45d8971e74de48a3b24b78d63f1ba839'
                    }
                    'message-health-expired-some-fix': {
                        table: 'sys_ui_message'
                        id: '2c93d6871e0e4ef497f54eb6eae88b3e'
                    }
                    'message-health-instance': {
                        table: 'sys_ui_message'
                        id: '2d5f1d5738264c2791b9e1046956874e'
                    }
                    'message-health-instance-elsewhere': {
                        table: 'sys_ui_message'
                        id: '27e506e086354e2ca095185df1a8d189'
                    }
                    'message-health-instance-elsewhere-fix': {
                        table: 'sys_ui_message'
                        id: 'b854e887e535424e832bdf44dba8f55d'
                    }
                    'message-health-instance-pass': {
                        table: 'sys_ui_message'
                        id: '808d9a2c89a74390a704af4bb9fab86d'
                    }
                    'message-health-job': {
                        table: 'sys_ui_message'
                        id: '95f3550b4f1444cea6ec8cf7a65d9ba8'
                    }
                    'message-health-job-inactive': {
                        table: 'sys_ui_message'
                        id: '19cae7ce3eab4ee6bc00bb47a47d4994'
                    }
                    'message-health-job-inactive-fix': {
                        table: 'sys_ui_message'
                        id: '3a7dab284ae14630a02bcf0944e51f25'
                    }
                    'message-health-job-none': {
                        table: 'sys_ui_message'
                        id: 'fec2a8a61b554bf9b1fdea900aa7c71a'
                    }
                    'message-health-job-none-fix': {
                        table: 'sys_ui_message'
                        id: '66d322320b2f4a638d4d364abeb28df9'
                    }
                    'message-health-job-pass': {
                        table: 'sys_ui_message'
                        id: '71645d1887c2467bb7d8cb20241c6b15'
                    }
                    'message-health-job-several': {
                        table: 'sys_ui_message'
                        id: '5a0a42cfa7354fd8a1717788f5c151ea'
                    }
                    'message-health-job-several-fix': {
                        table: 'sys_ui_message'
                        id: '310ae78514944a91bf5bf632b3b8e680'
                    }
                    'message-health-mail': {
                        table: 'sys_ui_message'
                        id: 'a9d7311b68c540c7ade9116ea7258730'
                    }
                    'message-health-mail-nobody': {
                        table: 'sys_ui_message'
                        id: 'f974418844db4bcfb894ed0ce2c7a1c7'
                    }
                    'message-health-mail-nobody-fix': {
                        table: 'sys_ui_message'
                        id: '9033926429d6499f8698d3e35eecd114'
                    }
                    'message-health-mail-pass': {
                        table: 'sys_ui_message'
                        id: '718e7d3511ee41e8891cb14cf7df6bd4'
                    }
                    'message-health-presence': {
                        table: 'sys_ui_message'
                        id: '2e90d8c6588c4828a7937e0b9e0ace7d'
                    }
                    'message-health-presence-failing': {
                        table: 'sys_ui_message'
                        id: 'ee325496913b444a878e7ff9926f693d'
                    }
                    'message-health-presence-failing-fix': {
                        table: 'sys_ui_message'
                        id: '0914e5398d5745d19c1c0303df1f066a'
                    }
                    'message-health-presence-no-url': {
                        table: 'sys_ui_message'
                        id: '83c4625aeb22432ba8fb9d2cd34fb807'
                    }
                    'message-health-presence-no-url-fix': {
                        table: 'sys_ui_message'
                        id: '761820e18ad04ac5b0a26ed5afe35f47'
                    }
                    'message-health-presence-not-offered': {
                        table: 'sys_ui_message'
                        id: 'b106f717250440479c87dfb187e6d153'
                    }
                    'message-health-presence-not-offered-fix': {
                        table: 'sys_ui_message'
                        id: '304fb935d65a463c915775d41b7d5848'
                    }
                    'message-health-presence-off': {
                        table: 'sys_ui_message'
                        id: '44e7acb93f4f4662920a550630bf7ba2'
                    }
                    'message-health-presence-pass': {
                        table: 'sys_ui_message'
                        id: 'd82addf3a7044fd7aa7094b74c6aef41'
                    }
                    'message-health-presence-refused': {
                        table: 'sys_ui_message'
                        id: 'e5b53efcf4514774bfb9959d35e44f04'
                    }
                    'message-health-presence-refused-fix': {
                        table: 'sys_ui_message'
                        id: 'a0a20309e80643c7aa5d36fc61c34535'
                    }
                    'message-health-presence-unasked': {
                        table: 'sys_ui_message'
                        id: '2a32cdd8d2fa4987a8988fb0a016cb44'
                    }
                    'message-health-quarantine': {
                        table: 'sys_ui_message'
                        id: 'b9fd2bb1d8554d7781e04550bd6bc714'
                    }
                    'message-health-quarantine-open': {
                        table: 'sys_ui_message'
                        id: 'cebdbc5e51594b5bb2890a0e0846c9a8'
                    }
                    'message-health-quarantine-open-fix': {
                        table: 'sys_ui_message'
                        id: '1bc39f90f5ae47bcad0e952e83b7fcec'
                    }
                    'message-health-quarantine-pass': {
                        table: 'sys_ui_message'
                        id: '20b6caa8891b4432b9f801c4b7134a59'
                    }
                    'message-health-queue': {
                        table: 'sys_ui_message'
                        id: '22b83dd8bcd944e6b13bc6d86f65f403'
                    }
                    'message-health-queue-overdue': {
                        table: 'sys_ui_message'
                        id: '7362d8c4985440fd9626542e51121fd8'
                    }
                    'message-health-queue-overdue-fix': {
                        table: 'sys_ui_message'
                        id: '7fc0b1320ea74027836141f2697ea5a5'
                    }
                    'message-health-queue-pass': {
                        table: 'sys_ui_message'
                        id: '4cbcb5199f9845dbb2db6b8b0e35f886'
                    }
                    'message-health-service-url': {
                        table: 'sys_ui_message'
                        id: 'd0e9cdc0872a437fadcf44d5094c3d6e'
                    }
                    'message-health-service-url-none': {
                        table: 'sys_ui_message'
                        id: '839e979c3156462682e63f4e42d9df3e'
                    }
                    'message-health-service-url-none-fix': {
                        table: 'sys_ui_message'
                        id: 'ddd50bad271947f5b688824ae5e25c77'
                    }
                    'message-health-service-url-not-https': {
                        table: 'sys_ui_message'
                        id: '76bfb80b0ce241a68bc22bc29d60ace8'
                    }
                    'message-health-service-url-not-https-fix': {
                        table: 'sys_ui_message'
                        id: 'fd3587535f6744ad881f0d34b54acb26'
                    }
                    'message-health-service-url-pass': {
                        table: 'sys_ui_message'
                        id: '58cb90e34dff4dd39ac2b7e3e2977545'
                    }
                    'message-health-settings': {
                        table: 'sys_ui_message'
                        id: '6d55e5b5f5df440cbc7dc43e33162c5f'
                    }
                    'message-health-settings-clamped': {
                        table: 'sys_ui_message'
                        id: '64e740e6f4234514b4e49f8c63fde71c'
                    }
                    'message-health-settings-clamped-fix': {
                        table: 'sys_ui_message'
                        id: '3a02ad9fb6ac478ea8718be4c78e4064'
                    }
                    'message-health-settings-pass': {
                        table: 'sys_ui_message'
                        id: '630ce2fef8b248a8a91a367bf5e5d22b'
                    }
                    'message-health-sync-age': {
                        table: 'sys_ui_message'
                        id: '9210698030ed4d3ca9f07bb1bb469b05'
                    }
                    'message-health-sync-age-late': {
                        table: 'sys_ui_message'
                        id: '23c6e0b8f1b94ac692ef143648127853'
                    }
                    'message-health-sync-age-late-fix': {
                        table: 'sys_ui_message'
                        id: '3f3c485ba9ca4c8cb22d1e796f25e4a1'
                    }
                    'message-health-sync-age-never': {
                        table: 'sys_ui_message'
                        id: '3809d12e0a3542df9ce9a9d0e22ffef2'
                    }
                    'message-health-sync-age-never-fix': {
                        table: 'sys_ui_message'
                        id: 'e3b9168216ee4e44ae5cbfccfd80a96d'
                    }
                    'message-health-sync-age-old': {
                        table: 'sys_ui_message'
                        id: '0580b64ea5da4e9d8f977709797efbad'
                    }
                    'message-health-sync-age-old-fix': {
                        table: 'sys_ui_message'
                        id: '5372af6e27e0422bb5dc0db0e73be1d0'
                    }
                    'message-health-sync-age-pass': {
                        table: 'sys_ui_message'
                        id: '488ad1754ba446dba2b6e6835e8380de'
                    }
                    'message-health-sync-status': {
                        table: 'sys_ui_message'
                        id: 'fbd0c74340b342d2adc82f535243bdf2'
                    }
                    'message-health-sync-status-config': {
                        table: 'sys_ui_message'
                        id: '7752c542af324096b59608e326036073'
                    }
                    'message-health-sync-status-config-fix': {
                        table: 'sys_ui_message'
                        id: '6c267264b1ff4d0583514db2cc09da45'
                    }
                    'message-health-sync-status-contract': {
                        table: 'sys_ui_message'
                        id: '29b6d6663f7f46e895fed4527a168c9c'
                    }
                    'message-health-sync-status-contract-fix': {
                        table: 'sys_ui_message'
                        id: 'f3c0c2ef09a744fab189a2ef162c474c'
                    }
                    'message-health-sync-status-failing': {
                        table: 'sys_ui_message'
                        id: '67aa37467d4c43c7a59dbbd8c84b0e03'
                    }
                    'message-health-sync-status-failing-fix': {
                        table: 'sys_ui_message'
                        id: '0fed96870fd34c6dbf170ae32802bf8a'
                    }
                    'message-health-sync-status-pass': {
                        table: 'sys_ui_message'
                        id: 'b43967e9c16c4278ac57bd2890bd0eb6'
                    }
                    'message-health-write-back': {
                        table: 'sys_ui_message'
                        id: '44f37726c00b4d329ae71db8776c80a6'
                    }
                    'message-health-write-back-pass': {
                        table: 'sys_ui_message'
                        id: '208feb936f8948c591c8374275286eb2'
                    }
                    'message-health-write-back-waiting': {
                        table: 'sys_ui_message'
                        id: '96c15bbb8af64f419b782911dacc55a2'
                    }
                    'message-health-write-back-waiting-fix': {
                        table: 'sys_ui_message'
                        id: 'e4477e6825e040c9a631a5340b943976'
                    }
                    'message-launch-bad-visitor-id': {
                        table: 'sys_ui_message'
                        id: '67a32b9f68234378bf410018bfa2b92e'
                    }
                    'message-launch-body': {
                        table: 'sys_ui_message'
                        id: '6808c0993132491f8d1e7d2f03d409c3'
                    }
                    'message-launch-button-off': {
                        table: 'sys_ui_message'
                        id: 'fd1f0dea1dd14bffbdd6dce37ce82d53'
                    }
                    'message-launch-field-session-key': {
                        table: 'sys_ui_message'
                        id: '8f7a5c009c79409f92f7240583f9fc46'
                    }
                    'message-launch-field-session-key-share': {
                        table: 'sys_ui_message'
                        id: '758382982d184eb99336cd260fc436fb'
                    }
                    'message-launch-field-sys-id': {
                        table: 'sys_ui_message'
                        id: 'a39d5b928e7e49b0b333eb2c620ff037'
                    }
                    'message-launch-field-table': {
                        table: 'sys_ui_message'
                        id: '979ee04b59c24ea982e10ac758e8052b'
                    }
                    'message-launch-field-type': {
                        table: 'sys_ui_message'
                        id: 'aadeec52ef154781a530e6373266b6ea'
                    }
                    'message-launch-field-unknown': {
                        table: 'sys_ui_message'
                        id: 'e923118fe7d24037bd0a294d5ff10ce3'
                    }
                    'message-launch-glance-failed': {
                        table: 'sys_ui_message'
                        id: 'b51c66b5bbde4fef86fa810b0c3f99b8'
                    }
                    'message-launch-glance-timed-out': {
                        table: 'sys_ui_message'
                        id: '57b114cc201b4fa49ffc2ee2ee614722'
                    }
                    'message-launch-no-display-configuration': {
                        table: 'sys_ui_message'
                        id: '3dd605180f13442c8a0ddf06a5b28614'
                    }
                    'message-launch-no-partner-user-id': {
                        table: 'sys_ui_message'
                        id: 'ff2c272507dc43019997ab5eaba97a8a'
                    }
                    'message-launch-no-record': {
                        table: 'sys_ui_message'
                        id: '8b659c9cba904671883f74d291ad31af'
                    }
                    'message-launch-no-visitor-id': {
                        table: 'sys_ui_message'
                        id: 'a540a4019f044517acb52f1fbfb94566'
                    }
                    'message-launch-not-stored': {
                        table: 'sys_ui_message'
                        id: 'cdc5bf75c31a4b0887fa254e4b45d99f'
                    }
                    'message-launch-refused': {
                        table: 'sys_ui_message'
                        id: '6c7f83e2779f418fb0499f21d5081663'
                    }
                    'message-launch-table-blocked': {
                        table: 'sys_ui_message'
                        id: '442fdf939fba4076a25bebc637eb3b00'
                    }
                    'message-mail-failing': {
                        table: 'sys_ui_message'
                        id: 'bc6598dd783a44bcb221344e79daef53'
                    }
                    'message-mail-failing-nothing-lost': {
                        table: 'sys_ui_message'
                        id: 'e8bce8c00c0b4a10895c7ec7b2fd4712'
                    }
                    'message-mail-recovered': {
                        table: 'sys_ui_message'
                        id: 'a6f995ef7d61402ab12dca8556230a92'
                    }
                    'message-portal-absent': {
                        table: 'sys_ui_message'
                        id: '3b0341f5f6934302bffc45c0ab907e5c'
                    }
                    'message-portal-absent-fix': {
                        table: 'sys_ui_message'
                        id: 'b20c2545c1fe4e328f878f8112694e5f'
                    }
                    'message-portal-again': {
                        table: 'sys_ui_message'
                        id: 'b9305ff2e8b34698ac814f71b9bcf870'
                    }
                    'message-portal-asked': {
                        table: 'sys_ui_message'
                        id: '2b07bcbb51334360a6f4423e2bc4e40a'
                    }
                    'message-portal-ended': {
                        table: 'sys_ui_message'
                        id: '0f223471644d4397b4617f0323f0c994'
                    }
                    'message-portal-ended-agent': {
                        table: 'sys_ui_message'
                        id: '00c8483619784a5b899fe0b4c4718927'
                    }
                    'message-portal-ended-error': {
                        table: 'sys_ui_message'
                        id: '652a9ed7ca8a4f9fb4bd525697dbe971'
                    }
                    'message-portal-failed': {
                        table: 'sys_ui_message'
                        id: 'c0e8810233da48ea9db7857d13eb7cea'
                    }
                    'message-portal-key': {
                        table: 'sys_ui_message'
                        id: 'b4e7c796901b424aa0ed4b0c610f1a67'
                    }
                    'message-portal-looking': {
                        table: 'sys_ui_message'
                        id: 'c11ad8bf4e2c4b1e9119cd500bf020a8'
                    }
                    'message-portal-private': {
                        table: 'sys_ui_message'
                        id: 'dc0a84f6d4f846068bd3eac900d86331'
                    }
                    'message-portal-running': {
                        table: 'sys_ui_message'
                        id: '5f99a27132d94059a75abd77982273b6'
                    }
                    'message-portal-sees': {
                        table: 'sys_ui_message'
                        id: '2314ca8426434260b65ef703fce20f05'
                    }
                    'message-portal-start': {
                        table: 'sys_ui_message'
                        id: '841c37c1fcea4fab99a0c4c9b1bd2938'
                    }
                    'message-portal-starting': {
                        table: 'sys_ui_message'
                        id: '912f543c94c240ebbe9a83cc0e351875'
                    }
                    'message-portal-stop': {
                        table: 'sys_ui_message'
                        id: 'a3e7b6fad2fb47aea1e241410bc801b0'
                    }
                    'message-portal-stop-how': {
                        table: 'sys_ui_message'
                        id: 'a5af3dc0136f4e51be4ffc035d79fd9e'
                    }
                    'message-portal-title': {
                        table: 'sys_ui_message'
                        id: 'bd5fbe3300f6472689b673945dd7d315'
                    }
                    'message-portal-waiting': {
                        table: 'sys_ui_message'
                        id: '91d5c85130e94f17870a2576af86c3c3'
                    }
                    'message-portal-watched': {
                        table: 'sys_ui_message'
                        id: 'c257ff26bf9d452287649d974f466c3e'
                    }
                    'message-repair-future': {
                        table: 'sys_ui_message'
                        id: 'c404de83cbd84aef92bbf47b2698968a'
                    }
                    'message-repair-order': {
                        table: 'sys_ui_message'
                        id: 'f394746d127146c08288bbdac5f4d373'
                    }
                    'message-repair-range-end': {
                        table: 'sys_ui_message'
                        id: '3c29643bab9d4413b21bd858d78e2a39'
                    }
                    'message-repair-range-start': {
                        table: 'sys_ui_message'
                        id: 'ada0c3d068dd42d489d0ee01cc0e18ce'
                    }
                    'message-repair-too-early': {
                        table: 'sys_ui_message'
                        id: 'd3bca8c2f87949dfb395e0abdf347c51'
                    }
                    'message-rest-unexpected': {
                        table: 'sys_ui_message'
                        id: '414ec9fccffd4f1fa5235aa7bcea6bc0'
                    }
                    'message-schedule-repaired': {
                        table: 'sys_ui_message'
                        id: 'ce29d348ee9541ccbe83a4d28b82052d'
                    }
                    'message-session-cancelled': {
                        table: 'sys_ui_message'
                        id: 'c13b92ee49114184b781d6af6e295c20'
                    }
                    'message-session-declined': {
                        table: 'sys_ui_message'
                        id: 'b662d730b9924351a46c64d3e1e3e89b'
                    }
                    'message-session-expired': {
                        table: 'sys_ui_message'
                        id: 'eac26544c2704e419f3b04a986ad45b4'
                    }
                    'message-session-no-answer': {
                        table: 'sys_ui_message'
                        id: '5a14b73ec6f747bcbee54cbd2ee2605a'
                    }
                    'message-session-not-found': {
                        table: 'sys_ui_message'
                        id: '451c1c4caf0f42e79b8f6a923ac14ebc'
                    }
                    'message-session-unknown-letter': {
                        table: 'sys_ui_message'
                        id: 'fafaeb791ad64d19bcfd9eb403957069'
                    }
                    'message-session-waiting': {
                        table: 'sys_ui_message'
                        id: 'ba31ef5d659d41f8ae540807d1ba2f63'
                    }
                    'message-sync-already-queued': {
                        table: 'sys_ui_message'
                        id: 'c00c427501554cf2a6d487ea92f98cae'
                    }
                    'message-sync-ambiguous': {
                        table: 'sys_ui_message'
                        id: '7287096e90e84118b8acd1f372d4d1ba'
                    }
                    'message-sync-busy': {
                        table: 'sys_ui_message'
                        id: 'd37253873d9b4ded81d01d3ef4b5525c'
                    }
                    'message-sync-clamped': {
                        table: 'sys_ui_message'
                        id: '1034a65c0fa94451894995f5bb829d64'
                    }
                    'message-sync-counted-again': {
                        table: 'sys_ui_message'
                        id: 'dd2bd33197144c53afbc9327cbb9f19e'
                    }
                    'message-sync-counts-differ': {
                        table: 'sys_ui_message'
                        id: 'b6ef5aa1be6a4e32901d5c17afc5d130'
                    }
                    'message-sync-counts-failed': {
                        table: 'sys_ui_message'
                        id: '29b52b6a147c413d941127b999cf1c65'
                    }
                    'message-sync-counts-read-again': {
                        table: 'sys_ui_message'
                        id: 'f52aed942bed47069a3bff7d322b23b9'
                    }
                    'message-sync-dry-run': {
                        table: 'sys_ui_message'
                        id: '10b39a2f9846485c97c7737b94eb41df'
                    }
                    'message-sync-dry-run-none': {
                        table: 'sys_ui_message'
                        id: '1937d2832ce547cea52f5ed3451e7787'
                    }
                    'message-sync-expired': {
                        table: 'sys_ui_message'
                        id: '1e6ac5fba36141be99814d4f7468feef'
                    }
                    'message-sync-gap': {
                        table: 'sys_ui_message'
                        id: 'f93f1bf0221a4b52af770e6eceb50b12'
                    }
                    'message-sync-interrupted': {
                        table: 'sys_ui_message'
                        id: 'ed67afe2373c4172b029da0b8f64f7b9'
                    }
                    'message-sync-not-configured-api-key-unreadable': {
                        table: 'sys_ui_message'
                        id: 'c032e97e90034b77a1079e8dc9bf56bf'
                    }
                    'message-sync-not-configured-no-api-key': {
                        table: 'sys_ui_message'
                        id: '60eefb438e6a4499bc9e29b6cf2926a1'
                    }
                    'message-sync-not-configured-no-default-company': {
                        table: 'sys_ui_message'
                        id: '9124153faa954edf84442e57ff2a42da'
                    }
                    'message-sync-not-configured-no-partner-id': {
                        table: 'sys_ui_message'
                        id: '47a9227ec6874a109c68b33670e2a2d7'
                    }
                    'message-sync-not-due': {
                        table: 'sys_ui_message'
                        id: 'fe693621a3dd465f953ea344962872a7'
                    }
                    'message-sync-notes-left-out': {
                        table: 'sys_ui_message'
                        id: '27f4dbf0602d4d1eb9f928778286e556'
                    }
                    'message-sync-nothing-to-ask': {
                        table: 'sys_ui_message'
                        id: 'd9a4a1ac92af4bcc9816a5acf3bdc59b'
                    }
                    'message-sync-nothing-waits': {
                        table: 'sys_ui_message'
                        id: 'd05d8b0418cc4e4880f9c286b90fe012'
                    }
                    'message-sync-other-company': {
                        table: 'sys_ui_message'
                        id: '4a9c7d2deeab4a659cc3f9c4340f432f'
                    }
                    'message-sync-quarantined': {
                        table: 'sys_ui_message'
                        id: '71c8a1d403774731af568d5f9e8151f8'
                    }
                    'message-sync-queued': {
                        table: 'sys_ui_message'
                        id: '317e11dba088433abd7a505e6020f345'
                    }
                    'message-sync-resting': {
                        table: 'sys_ui_message'
                        id: 'b4f5ee4a9c6543ed9f0990831267e30a'
                    }
                    'message-sync-rests': {
                        table: 'sys_ui_message'
                        id: 'a264a90abff34dc7af2bf45b8f31783b'
                    }
                    'message-sync-resumed': {
                        table: 'sys_ui_message'
                        id: '837cdc8d1d904d2c86fdac94fe3f9eb6'
                    }
                    'message-sync-rows-refused': {
                        table: 'sys_ui_message'
                        id: 'ae3ee328dffa4df5b1ceb2b1491a4b85'
                    }
                    'message-sync-taken-over': {
                        table: 'sys_ui_message'
                        id: '2a9128b0e4a1448a9725e97f40cd29e8'
                    }
                    'message-sync-to-be-continued': {
                        table: 'sys_ui_message'
                        id: 'be0bd2029b08429a81b8137bca60ec05'
                    }
                    'message-sync-too-soon': {
                        table: 'sys_ui_message'
                        id: 'ca24c7595093491a8f8a014a38f7a9e3'
                    }
                    'message-sync-unexpected': {
                        table: 'sys_ui_message'
                        id: '4b574495da904057b3ac885f1b5d9332'
                    }
                    'message-sync-up-to-date': {
                        table: 'sys_ui_message'
                        id: '3d424f8bc6ba40b9b0c80a25bf2b3d6d'
                    }
                    'message-sync-waits': {
                        table: 'sys_ui_message'
                        id: '0be824c3271b4d3887d946defdd476a8'
                    }
                    'message-sync-waits-for-glance': {
                        table: 'sys_ui_message'
                        id: 'cee7592b76b8474ebefc214fb6efcd6c'
                    }
                    'message-sync-was-taken-over': {
                        table: 'sys_ui_message'
                        id: 'dc00263dec234e92b380e8f30fffce62'
                    }
                    'message-terms-body': {
                        table: 'sys_ui_message'
                        id: '118c7d6f6b2b42d5a3103fda30bf2a69'
                    }
                    'message-terms-field-status': {
                        table: 'sys_ui_message'
                        id: '34a667aeee7a4054a51d9882a83bf36a'
                    }
                    'message-terms-final': {
                        table: 'sys_ui_message'
                        id: 'e4d386f7ea5447ebbd6bceb6078143e5'
                    }
                    'message-terms-not-asked': {
                        table: 'sys_ui_message'
                        id: '8899078cb43e4dd8b640aa03c2ea2379'
                    }
                    'message-terms-not-own': {
                        table: 'sys_ui_message'
                        id: 'd66dbdaaad8d4aaca38eb378cb6a4c4e'
                    }
                    'message-write-back-before': {
                        table: 'sys_ui_message'
                        id: '587fd9a75100419181ebd4713c530970'
                    }
                    'message-write-back-given-up': {
                        table: 'sys_ui_message'
                        id: 'f2f4b9b61aab431cb6a40d859717378c'
                    }
                    'message-write-back-gone': {
                        table: 'sys_ui_message'
                        id: '9494140db2f64a8ca0aa2c45cc30217a'
                    }
                    'message-write-back-inactive': {
                        table: 'sys_ui_message'
                        id: '4f744bd771f641b484e425cdc3d4b483'
                    }
                    'message-write-back-no-field': {
                        table: 'sys_ui_message'
                        id: 'ffe2da9421254c84a12530a5b59cd7a5'
                    }
                    'message-write-back-note': {
                        table: 'sys_ui_message'
                        id: 'ba0e25be3160422788428c8d6ffdfb51'
                    }
                    'message-write-back-off': {
                        table: 'sys_ui_message'
                        id: 'c32aad7fa80141d99309343f60e0ee95'
                    }
                    'message-write-back-refused': {
                        table: 'sys_ui_message'
                        id: '8273dd5b473340aeb68b9949e11a58ba'
                    }
                    'message-write-back-table-blocked': {
                        table: 'sys_ui_message'
                        id: 'cf1d64c985db4098b8ca52180faf7a3d'
                    }
                    'message-write-back-unreadable': {
                        table: 'sys_ui_message'
                        id: '357ed66faf96442da97e45cdf1fa120f'
                    }
                    'module-activity-service': {
                        table: 'sys_app_module'
                        id: 'a642114be906436b8653405659204df6'
                    }
                    'module-company-settings': {
                        table: 'sys_app_module'
                        id: '1a94bed1dac5456fa81cbcedc86204d1'
                    }
                    'module-configuration': {
                        table: 'sys_app_module'
                        id: '16b8b86c3c0545eab77de0e2aa9f885a'
                    }
                    'module-display-configurations': {
                        table: 'sys_app_module'
                        id: 'a7653a6a44664918add8fc2ad014a807'
                    }
                    'module-formatters': {
                        table: 'sys_app_module'
                        id: '7238820fe43f49bba0f1a79db335f40d'
                    }
                    'module-quarantine': {
                        table: 'sys_app_module'
                        id: 'c2e372cc3c12418388cb030d516d6977'
                    }
                    'module-rest-apis': {
                        table: 'sys_app_module'
                        id: '0953b66297954719a2a585f9c7fbd9af'
                    }
                    'module-rest-messages': {
                        table: 'sys_app_module'
                        id: '51a0a4610df84b01a814e343bbecec32'
                    }
                    'module-scheduled-jobs': {
                        table: 'sys_app_module'
                        id: '32b156e01bcf4ec6b1f7d2ad861b048b'
                    }
                    'module-session-service': {
                        table: 'sys_app_module'
                        id: 'dfe3bc2a5da846bea37dd281aef41348'
                    }
                    'module-sessions': {
                        table: 'sys_app_module'
                        id: '0fa6d040742e4cb599a1253fd6f080fd'
                    }
                    'module-setup': {
                        table: 'sys_app_module'
                        id: '16726fb7cf934857bf6916125317f16a'
                    }
                    'module-sync-events': {
                        table: 'sys_app_module'
                        id: '2c7b26452f9643a781e06c21573a5f51'
                    }
                    'module-system-properties': {
                        table: 'sys_app_module'
                        id: 'a2241db765ba4592955e6063d43bd184'
                    }
                    'notification-sync-failing': {
                        table: 'sysevent_email_action'
                        id: 'bae547e78c8e4d4d9f6b3deac584f1f7'
                    }
                    'notification-sync-recovered': {
                        table: 'sysevent_email_action'
                        id: '9a1dc0edb18e4dbcb1b68ac6610d44cd'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: '57694f5febc345b99de5c393d2f5e465'
                    }
                    'privilege-certificate-encryption-execute': {
                        table: 'sys_scope_privilege'
                        id: 'ad8c1259f3c748ccba34ac2e899e2152'
                    }
                    'privilege-glide-aggregate-execute': {
                        table: 'sys_scope_privilege'
                        id: '9b9d0edd5203462e9592703bd8920a17'
                    }
                    'privilege-glide-api-event-management-execute': {
                        table: 'sys_scope_privilege'
                        id: '8773f06ce84c44a3a2c3f653e42674ce'
                    }
                    'privilege-glide-api-properties-execute': {
                        table: 'sys_scope_privilege'
                        id: 'e137046c569d441faf1e8ad13ec1a4a4'
                    }
                    'privilege-glide-api-string-utilities-execute': {
                        table: 'sys_scope_privilege'
                        id: '86673fcc11744142967129c554b2a947'
                    }
                    'privilege-glide-api-table-metadata-execute': {
                        table: 'sys_scope_privilege'
                        id: 'e31a156977b84af89eed9d01f4a501d3'
                    }
                    'privilege-glide-api-user-roles-and-groups-execute': {
                        table: 'sys_scope_privilege'
                        id: '7f74263c4b6b40adacf0220f1261c2e8'
                    }
                    'privilege-glide-digest-execute': {
                        table: 'sys_scope_privilege'
                        id: '0b5acd7e6d37495390e589cb96d25a84'
                    }
                    'privilege-glide-record-delete-record-execute': {
                        table: 'sys_scope_privilege'
                        id: '91e464e8e5344c7a8b9ea3ec1927bcf7'
                    }
                    'privilege-glide-record-insert-execute': {
                        table: 'sys_scope_privilege'
                        id: 'd0032daf9e3b41a5876d4147edd2ada8'
                    }
                    'privilege-glide-record-secure-get-display-value-execute': {
                        table: 'sys_scope_privilege'
                        id: '642db95f2ee94379849b4e2e58d116d4'
                    }
                    'privilege-glide-record-secure-get-value-execute': {
                        table: 'sys_scope_privilege'
                        id: '00d16b4eeb754e8891a72c60ccbd3bf5'
                    }
                    'privilege-glide-record-set-value-execute': {
                        table: 'sys_scope_privilege'
                        id: '1a1e6ce23e524042b3951e4b33ddf691'
                    }
                    'privilege-glide-record-set-workflow-execute': {
                        table: 'sys_scope_privilege'
                        id: '3f5289c1b7104d919165f92090d3b343'
                    }
                    'privilege-glide-record-update-execute': {
                        table: 'sys_scope_privilege'
                        id: '6e79bb1d39144f97bdcca356646ebcef'
                    }
                    'privilege-glide-record-update-multiple-execute': {
                        table: 'sys_scope_privilege'
                        id: 'a31fe19edd7d4eb49d0edb00ea563de3'
                    }
                    'privilege-glide-sys-attachment-execute': {
                        table: 'sys_scope_privilege'
                        id: 'ba3c9c838faa4ee985d47d2d23f4ff3b'
                    }
                    'privilege-glide-table-hierarchy-execute': {
                        table: 'sys_scope_privilege'
                        id: '777a9ab5b5bb46e490e005d39bad4d99'
                    }
                    'privilege-incident-read': {
                        table: 'sys_scope_privilege'
                        id: 'f0a7e3d12e5a4cfc8caa233397cad4fc'
                    }
                    'privilege-incident-write': {
                        table: 'sys_scope_privilege'
                        id: '52c37daa4dd74b36ac00c2966bb09bc0'
                    }
                    'privilege-interaction-read': {
                        table: 'sys_scope_privilege'
                        id: '254635db72fb4c129a6cabbdc4dcc0f4'
                    }
                    'privilege-interaction-write': {
                        table: 'sys_scope_privilege'
                        id: '271115c429aa4ad6977856c582a3d456'
                    }
                    'privilege-rest-api-request-body-execute': {
                        table: 'sys_scope_privilege'
                        id: '4abdbf0a77f249fbaaf3d624c4339ba0'
                    }
                    'privilege-rest-api-request-execute': {
                        table: 'sys_scope_privilege'
                        id: 'abce7e1d9a404db0ba496294bd35ad4b'
                    }
                    'privilege-sc-req-item-read': {
                        table: 'sys_scope_privilege'
                        id: '33c020a2394944868bb68738ccb6720e'
                    }
                    'privilege-sc-req-item-write': {
                        table: 'sys_scope_privilege'
                        id: '15e15956e6b0402893085d9b579dbb28'
                    }
                    'privilege-sc-request-read': {
                        table: 'sys_scope_privilege'
                        id: '7827373675d44d429023d1754c1dea4f'
                    }
                    'privilege-sc-request-write': {
                        table: 'sys_scope_privilege'
                        id: 'f7de8a66d9734b6fb29961aefbddfc03'
                    }
                    'privilege-scoped-glide-element-execute': {
                        table: 'sys_scope_privilege'
                        id: '3810564768404dba894266ae9ff00f8b'
                    }
                    'privilege-scoped-glide-record-execute': {
                        table: 'sys_scope_privilege'
                        id: '90f0c5036fe84ccfb25b243f611983fc'
                    }
                    'privilege-scriptable-rest-message-client-execute-execute': {
                        table: 'sys_scope_privilege'
                        id: 'c2ff2ca3acfa46478b11175f28073899'
                    }
                    'privilege-scriptable-rest-message-client-get-request-header-execute': {
                        table: 'sys_scope_privilege'
                        id: '32ac346f520245878b540ed01ac402bf'
                    }
                    'privilege-scriptable-rest-message-client-set-http-timeout-execute': {
                        table: 'sys_scope_privilege'
                        id: '55d9afff10874333944fcf434c8100ee'
                    }
                    'privilege-scriptable-rest-message-client-set-string-parameter-no-escape-execute': {
                        table: 'sys_scope_privilege'
                        id: 'a85a2bd3f97a48348f0519a2d10be98d'
                    }
                    'privilege-scriptable-rest-response-get-body-execute': {
                        table: 'sys_scope_privilege'
                        id: '94d7fde3f4de408dad592916f7c7cd74'
                    }
                    'privilege-scriptable-rest-response-get-error-code-execute': {
                        table: 'sys_scope_privilege'
                        id: '7032efb5a9c14897a2e79cc2fd4ca23a'
                    }
                    'privilege-scriptable-rest-response-get-error-message-execute': {
                        table: 'sys_scope_privilege'
                        id: 'c13fa75857274960b68751f7cff5c14a'
                    }
                    'privilege-scriptable-rest-response-get-header-execute': {
                        table: 'sys_scope_privilege'
                        id: '13e63f1e8bee465682406ecbb4cdc6e3'
                    }
                    'privilege-scriptable-rest-response-get-status-code-execute': {
                        table: 'sys_scope_privilege'
                        id: '9797d105febf4898aac878c826c3b762'
                    }
                    'privilege-scriptable-service-result-builder-get-stream-writer-execute': {
                        table: 'sys_scope_privilege'
                        id: 'd7a57b2d4f14439eb7e5773f1524592e'
                    }
                    'privilege-scriptable-service-result-builder-set-body-execute': {
                        table: 'sys_scope_privilege'
                        id: 'a5a636cc8efc4a4b83919fa0d94753dc'
                    }
                    'privilege-scriptable-service-result-builder-set-content-type-execute': {
                        table: 'sys_scope_privilege'
                        id: '01e21783d8a84b45876ff11bf206ceea'
                    }
                    'privilege-scriptable-service-result-builder-set-header-execute': {
                        table: 'sys_scope_privilege'
                        id: '0f4db1f082274a8ab69439f044553e5b'
                    }
                    'privilege-scriptable-service-result-builder-set-status-execute': {
                        table: 'sys_scope_privilege'
                        id: '89865453329d417da29d4b890210c123'
                    }
                    'privilege-sys-attachment-read': {
                        table: 'sys_scope_privilege'
                        id: '03ba711c2c274e1bba1163c841ad343c'
                    }
                    'privilege-sys-user-has-role-read': {
                        table: 'sys_scope_privilege'
                        id: '6ed5bc9d44c94e3ea2c00d5753137e22'
                    }
                    'privilege-sys-user-read': {
                        table: 'sys_scope_privilege'
                        id: '895c7f3e7804425485a5f35e15021b69'
                    }
                    'privilege-sysauto-script-read': {
                        table: 'sys_scope_privilege'
                        id: '5caa4976425048528967ba3a05914578'
                    }
                    'privilege-sysauto-script-write': {
                        table: 'sys_scope_privilege'
                        id: 'f8d891a6ab1b4b798a6de7f78be1268c'
                    }
                    'property-attach-responses': {
                        table: 'sys_properties'
                        id: '5911b482ad2345b496048dd823c8d6e5'
                    }
                    'property-card-in-frame': {
                        table: 'sys_properties'
                        id: '39f2504da9ab4ee0aaaa2d243d1940ec'
                    }
                    'property-category': {
                        table: 'sys_properties_category'
                        id: 'e18ca902d4064292a23b8f4ee21666f4'
                    }
                    'property-join-with-client': {
                        table: 'sys_properties'
                        id: '9f7d09b9fb18497581e40e4821089aa5'
                    }
                    'property-logging-verbosity': {
                        table: 'sys_properties'
                        id: 'c2cb4bb7e2aa48f9a848706e41bd2af4'
                    }
                    'property-on-page-attach-responses': {
                        table: 'sys_properties_category_m2m'
                        id: '9b379debd9d34745ad8f2fbcbb7ab5cb'
                    }
                    'property-on-page-card-in-frame': {
                        table: 'sys_properties_category_m2m'
                        id: 'f740f8e59d604588b4db627e95721884'
                    }
                    'property-on-page-join-with-client': {
                        table: 'sys_properties_category_m2m'
                        id: '146d74d13b4c4f8281c8e7fb720f37d2'
                    }
                    'property-on-page-logging-verbosity': {
                        table: 'sys_properties_category_m2m'
                        id: '78db71da23904f8c9fff4887962e0709'
                    }
                    'property-on-page-pending-expiry-days': {
                        table: 'sys_properties_category_m2m'
                        id: '010cfa5b5cee4d4885fdc98bc4de8626'
                    }
                    'property-on-page-session-result-count': {
                        table: 'sys_properties_category_m2m'
                        id: '98e49f572e3e467a95cb220b2fa4b9b4'
                    }
                    'property-on-page-session-retention-days': {
                        table: 'sys_properties_category_m2m'
                        id: '1f13ada442674665b6b2f49d173d3f9a'
                    }
                    'property-on-page-sync-event-cleanup-age': {
                        table: 'sys_properties_category_m2m'
                        id: '0d9593593cfc45158941e4d17b24377a'
                    }
                    'property-pending-expiry-days': {
                        table: 'sys_properties'
                        id: '4f185cb6aca74bf48d35d1b81db79633'
                    }
                    'property-session-result-count': {
                        table: 'sys_properties'
                        id: 'a58ec42f7ca841a09f3ce6280d6405c7'
                    }
                    'property-session-retention-days': {
                        table: 'sys_properties'
                        id: 'f441f49b9f714dd69d2b239e30234af5'
                    }
                    'property-sync-event-cleanup-age': {
                        table: 'sys_properties'
                        id: '2b9cee74cfb04a1aa2f81724b4bb69a4'
                    }
                    'related-list-session-guests': {
                        table: 'sys_ui_related_list_entry'
                        id: '19ccaa930aa34aa38c7424fc1d4b6818'
                    }
                    'related-list-sync-event-quarantine': {
                        table: 'sys_ui_related_list_entry'
                        id: 'c19e1f09054648a5bdcbd4924ded4ff2'
                    }
                    'related-list-sync-event-sessions': {
                        table: 'sys_ui_related_list_entry'
                        id: 'ffd9f263df51455b9810bc0d3940b713'
                    }
                    'related-lists-session': {
                        table: 'sys_ui_related_list'
                        id: 'a30a8eac14064fd88effaa26313d745d'
                    }
                    'related-lists-sync-event': {
                        table: 'sys_ui_related_list'
                        id: '3531bbb3985441e4895d50c8a095bf12'
                    }
                    'relationship-glance-sessions': {
                        table: 'sys_relationship'
                        id: '6917d006fa5e49c788a7cd97fb7018db'
                    }
                    'rest-api-glance': {
                        table: 'sys_ws_definition'
                        id: '93d474e0ba9c4b5e99a33f4b1db2900f'
                    }
                    'rest-api-glance-v1': {
                        table: 'sys_ws_version'
                        id: '10955d9db4204c2380d959e2ef4792ff'
                    }
                    'rest-header-lookup-partner-cobrowse-session': {
                        table: 'sys_rest_message_fn_headers'
                        id: '296ad077737241589b707c9f9548d83c'
                    }
                    'rest-header-lookup-visitor-accept': {
                        table: 'sys_rest_message_fn_headers'
                        id: 'fab8ec305538482daeee6d6052e52ed1'
                    }
                    'rest-header-lookup-visitor-authorization': {
                        table: 'sys_rest_message_fn_headers'
                        id: '533eee953c6b4d00bb897ae52762ec95'
                    }
                    'rest-header-partner-session-counts': {
                        table: 'sys_rest_message_fn_headers'
                        id: '51d10b05b9f240cf94c7a0fad7becbc8'
                    }
                    'rest-header-partner-session-counts-ending': {
                        table: 'sys_rest_message_fn_headers'
                        id: '75fa2ec424344d909a3cf7f5c4f6d160'
                    }
                    'rest-header-partner-sessions': {
                        table: 'sys_rest_message_fn_headers'
                        id: '0c69ac4358f24d0980a00ebf64170a0e'
                    }
                    'rest-header-partner-sessions-ending': {
                        table: 'sys_rest_message_fn_headers'
                        id: '82072c886f7f47b88c619a6b1db2325e'
                    }
                    'rest-header-signal-visitor-authorization': {
                        table: 'sys_rest_message_fn_headers'
                        id: '6a30ad58bd41434182d8012d12c6fade'
                    }
                    'rest-header-signal-visitor-content-type': {
                        table: 'sys_rest_message_fn_headers'
                        id: 'c2f22a9ad5e94504b0db64020ec0493d'
                    }
                    'rest-header-token-accept': {
                        table: 'sys_rest_message_fn_headers'
                        id: 'a78da9184ae14adaa0ba6d2d5bac0713'
                    }
                    'rest-header-token-content-type': {
                        table: 'sys_rest_message_fn_headers'
                        id: 'aae558df1e4a465fbbc76e979349cc09'
                    }
                    'rest-message-activity-service': {
                        table: 'sys_rest_message'
                        id: '3e368bc9cbf54c279d66118927400ff5'
                    }
                    'rest-message-presence-service': {
                        table: 'sys_rest_message'
                        id: '387fafbbeb214af6b07d1701dce6bb61'
                    }
                    'rest-message-session-service': {
                        table: 'sys_rest_message'
                        id: '505183e807b240dc95b193194aef4557'
                    }
                    'rest-route-launch-session': {
                        table: 'sys_ws_operation'
                        id: 'f3cb83a67aaa4e34a5c6bd10e4813226'
                    }
                    'rest-route-read-card': {
                        table: 'sys_ws_operation'
                        id: 'ff1c2ca089cb4d1b880a6193a6fff95e'
                    }
                    'rest-route-read-health': {
                        table: 'sys_ws_operation'
                        id: '935a4b217d62478898f9fb1c9bfffa81'
                    }
                    'rest-route-read-presence': {
                        table: 'sys_ws_operation'
                        id: '9603292bc11d41ce80c411a52156b3d0'
                    }
                    'rest-route-read-session': {
                        table: 'sys_ws_operation'
                        id: '4512075b9d9e48e69382ac7a6701cc52'
                    }
                    'rest-route-record-terms': {
                        table: 'sys_ws_operation'
                        id: 'de82dc4858dc435aa245301a95cd1250'
                    }
                    'rest-route-sync-record': {
                        table: 'sys_ws_operation'
                        id: '52fbe2d7b8ce4a8a82c791a6b5f4ddf5'
                    }
                    'rest-route-sync-session': {
                        table: 'sys_ws_operation'
                        id: '3497abc5e4ea4ad0a70c086be1c0f978'
                    }
                    'rest-variable-activity-wsdl-service-url': {
                        table: 'sys_rest_message_fn_parameters'
                        id: '39240e88bfe6408b9702a2525ddca4b7'
                    }
                    'rest-variable-lookup-partner-cobrowse-session-loginkey': {
                        table: 'sys_rest_message_fn_parameters'
                        id: '616d942fb0604d6c9d1ab8eb9f9b31bc'
                    }
                    'rest-variable-lookup-partner-cobrowse-session-partnerid': {
                        table: 'sys_rest_message_fn_parameters'
                        id: 'caed3d5f56074edc93b6609065d64d4a'
                    }
                    'rest-variable-lookup-partner-cobrowse-session-partneruserid': {
                        table: 'sys_rest_message_fn_parameters'
                        id: 'a377741dfe4545248423ce316cb7414a'
                    }
                    'rest-variable-lookup-partner-cobrowse-session-service-url': {
                        table: 'sys_rest_message_fn_parameters'
                        id: 'f5f43f766fac462d82dccbeecee05a7e'
                    }
                    'rest-variable-lookup-partner-cobrowse-session-ssnkey': {
                        table: 'sys_rest_message_fn_parameters'
                        id: 'fcf40cff1fcb45e29011ccbe1a966be1'
                    }
                    'rest-variable-lookup-visitor-groupid': {
                        table: 'sys_rest_message_fn_parameters'
                        id: '2d818416891e4d1f8279913a03b75182'
                    }
                    'rest-variable-lookup-visitor-service-url': {
                        table: 'sys_rest_message_fn_parameters'
                        id: '29a58b32df5146af8c108b2513f5aaba'
                    }
                    'rest-variable-lookup-visitor-token': {
                        table: 'sys_rest_message_fn_parameters'
                        id: 'd4635e1f1c9342f98c671ba573421367'
                    }
                    'rest-variable-lookup-visitor-visitorid': {
                        table: 'sys_rest_message_fn_parameters'
                        id: '6818f91cb4894b66be3c2b7267a418d2'
                    }
                    'rest-variable-partner-session-counts-apiKey': {
                        table: 'sys_rest_message_fn_parameters'
                        id: '521d77ee91ea476faa60c5ce24fe8e16'
                    }
                    'rest-variable-partner-session-counts-ending-apiKey': {
                        table: 'sys_rest_message_fn_parameters'
                        id: '458cc265b1cc47928211dcce0c6c7a26'
                    }
                    'rest-variable-partner-session-counts-ending-endRange': {
                        table: 'sys_rest_message_fn_parameters'
                        id: '775a282f0f7041939726d08aa1070823'
                    }
                    'rest-variable-partner-session-counts-ending-partnerId': {
                        table: 'sys_rest_message_fn_parameters'
                        id: 'e1ed59ad978b4110b03f9f27b6ac5fd6'
                    }
                    'rest-variable-partner-session-counts-ending-service-url': {
                        table: 'sys_rest_message_fn_parameters'
                        id: '6b60ab79c8b24bf2ac7d2b0ba39828bd'
                    }
                    'rest-variable-partner-session-counts-ending-startRange': {
                        table: 'sys_rest_message_fn_parameters'
                        id: 'ed5f50faeb7d4dfd91f004d9837f2f0b'
                    }
                    'rest-variable-partner-session-counts-ending-status': {
                        table: 'sys_rest_message_fn_parameters'
                        id: '0b35275c114949b7a8a5e45fa2776e3d'
                    }
                    'rest-variable-partner-session-counts-ending-type': {
                        table: 'sys_rest_message_fn_parameters'
                        id: 'b2546bf847ec4240b6c3e3a6b640e261'
                    }
                    'rest-variable-partner-session-counts-endRange': {
                        table: 'sys_rest_message_fn_parameters'
                        id: '0506d919c8c24d419a6365a66e0b5155'
                    }
                    'rest-variable-partner-session-counts-partnerId': {
                        table: 'sys_rest_message_fn_parameters'
                        id: 'c60270346f2f4d87a92ae8d6ad06c670'
                    }
                    'rest-variable-partner-session-counts-service-url': {
                        table: 'sys_rest_message_fn_parameters'
                        id: 'b412f72d219148398e7cad11736d252f'
                    }
                    'rest-variable-partner-session-counts-startRange': {
                        table: 'sys_rest_message_fn_parameters'
                        id: 'd451785d61b34bd8a3a1e0cb1e8113ef'
                    }
                    'rest-variable-partner-session-counts-status': {
                        table: 'sys_rest_message_fn_parameters'
                        id: '7c2a0e68fbce4acb965821c4a1d6c071'
                    }
                    'rest-variable-partner-session-counts-type': {
                        table: 'sys_rest_message_fn_parameters'
                        id: '9e4ee1193d0f4a9599e53f84cf7c0287'
                    }
                    'rest-variable-partner-sessions-apiKey': {
                        table: 'sys_rest_message_fn_parameters'
                        id: 'cf15a87f96ea4727919e71e64754f8ca'
                    }
                    'rest-variable-partner-sessions-ending-apiKey': {
                        table: 'sys_rest_message_fn_parameters'
                        id: '9859ab51d2414a899f3dc9dd4d08e402'
                    }
                    'rest-variable-partner-sessions-ending-endRange': {
                        table: 'sys_rest_message_fn_parameters'
                        id: 'ddf119d210ac420c8f3327e53a57b476'
                    }
                    'rest-variable-partner-sessions-ending-maxCount': {
                        table: 'sys_rest_message_fn_parameters'
                        id: 'a7f21c98d84d4f0582791d29d147734a'
                    }
                    'rest-variable-partner-sessions-ending-partnerId': {
                        table: 'sys_rest_message_fn_parameters'
                        id: '4718b56db9af494e94a15e80057ffb1b'
                    }
                    'rest-variable-partner-sessions-ending-service-url': {
                        table: 'sys_rest_message_fn_parameters'
                        id: 'd98f3159e5a94712befab4e50a2187ac'
                    }
                    'rest-variable-partner-sessions-ending-startRange': {
                        table: 'sys_rest_message_fn_parameters'
                        id: '9c84a74db1a24000965f46028c07b03d'
                    }
                    'rest-variable-partner-sessions-ending-status': {
                        table: 'sys_rest_message_fn_parameters'
                        id: 'bff29d3d61f74194b3c61f7f81135dd4'
                    }
                    'rest-variable-partner-sessions-ending-type': {
                        table: 'sys_rest_message_fn_parameters'
                        id: '294496cc0916402aa6929188aabb6878'
                    }
                    'rest-variable-partner-sessions-endRange': {
                        table: 'sys_rest_message_fn_parameters'
                        id: '64dcb3b8ddbe4987b2371f14ecf59d49'
                    }
                    'rest-variable-partner-sessions-maxCount': {
                        table: 'sys_rest_message_fn_parameters'
                        id: '25b56d77f27d4ab4b9a3a03d26175748'
                    }
                    'rest-variable-partner-sessions-partnerId': {
                        table: 'sys_rest_message_fn_parameters'
                        id: '46e33fe94e1c4e5caa56b913ef7fe311'
                    }
                    'rest-variable-partner-sessions-service-url': {
                        table: 'sys_rest_message_fn_parameters'
                        id: 'ba9a75290dbe4fc281cb35f21650f3c9'
                    }
                    'rest-variable-partner-sessions-startRange': {
                        table: 'sys_rest_message_fn_parameters'
                        id: '3adb57b8361b4105b3a1d65630a80fe5'
                    }
                    'rest-variable-partner-sessions-status': {
                        table: 'sys_rest_message_fn_parameters'
                        id: '9ee9aeb8d5d84763b26cb2d79e5497bb'
                    }
                    'rest-variable-partner-sessions-type': {
                        table: 'sys_rest_message_fn_parameters'
                        id: '59aa8b50b4f947c2a788e0abcbb5e6c8'
                    }
                    'rest-variable-signal-visitor-func': {
                        table: 'sys_rest_message_fn_parameters'
                        id: 'ffa3cd016f644f828fba970e1cc85b13'
                    }
                    'rest-variable-signal-visitor-groupid': {
                        table: 'sys_rest_message_fn_parameters'
                        id: 'e995888214924aa4a7e571ceedf73355'
                    }
                    'rest-variable-signal-visitor-service-url': {
                        table: 'sys_rest_message_fn_parameters'
                        id: '2baf23dc791549eda73e6c49aa1c9a1a'
                    }
                    'rest-variable-signal-visitor-sessionkey': {
                        table: 'sys_rest_message_fn_parameters'
                        id: '90f1e14a228644ebaad68e23cde8b4d9'
                    }
                    'rest-variable-signal-visitor-token': {
                        table: 'sys_rest_message_fn_parameters'
                        id: 'a87ac06a36dd4a8292a5f6f0bcfb56f0'
                    }
                    'rest-variable-signal-visitor-visitorid': {
                        table: 'sys_rest_message_fn_parameters'
                        id: 'a40b1f8a79cf4862a17cdda8a59f88b6'
                    }
                    'rest-variable-token-duration': {
                        table: 'sys_rest_message_fn_parameters'
                        id: 'bcab00679c704f6b8193428843e3cfd4'
                    }
                    'rest-variable-token-loginkey': {
                        table: 'sys_rest_message_fn_parameters'
                        id: '8e895b7ab7d041bca0e94dc892e5b770'
                    }
                    'rest-variable-token-partnerid': {
                        table: 'sys_rest_message_fn_parameters'
                        id: 'c32768ef792f49d39a2981a02b9bd526'
                    }
                    'rest-variable-token-partneruserid': {
                        table: 'sys_rest_message_fn_parameters'
                        id: 'c2ea3e0529a0419fba45ee4b3d2a4868'
                    }
                    'rest-variable-token-service-url': {
                        table: 'sys_rest_message_fn_parameters'
                        id: 'c735205372e944f891da855f9c928b0f'
                    }
                    'rule-forget-presence': {
                        table: 'sys_script'
                        id: '62ccdf57a923430cb289dd2ce37f54f0'
                    }
                    'rule-keep-single-default': {
                        table: 'sys_script'
                        id: '1de19018dc2b4b5d94b07a6c8d9d9d96'
                    }
                    'rule-prepare-repair': {
                        table: 'sys_script'
                        id: '6e05e3fd4da74fa681653cabb5e3ba37'
                    }
                    'rule-refuse-company-deletion': {
                        table: 'sys_script'
                        id: '5099f9540d2a4e96af7dc9807f033c4c'
                    }
                    'rule-repair-schedule': {
                        table: 'sys_script'
                        id: 'a0195ede4b45470aac6839c61c4c7673'
                    }
                    'rule-scheduled-sync-interval': {
                        table: 'sys_script'
                        id: 'b58000d40add4602a451079ca8d34e25'
                    }
                    'rule-start-repair': {
                        table: 'sys_script'
                        id: 'c9cc568cae9e4687a78885b3ea54f56c'
                    }
                    'rule-validate-company': {
                        table: 'sys_script'
                        id: '2ebd3bf5c57b424d9ab34420c49bf83a'
                    }
                    'rule-validate-display-configuration': {
                        table: 'sys_script'
                        id: '884b3d5d40f447f8bb717d61393147db'
                    }
                    'saxes@6.0.0/index.js': {
                        table: 'sys_module'
                        id: '05436161d8a843dc89faa8092496096d'
                    }
                    'saxes@6.0.0/package.json': {
                        table: 'sys_module'
                        id: 'b2a7a9d195d64d229a33e5af8ab7c5c3'
                    }
                    'script-action-continue-cleanup': {
                        table: 'sysevent_script_action'
                        id: '486c3a539a6e45f69eafc2d8bdd45cef'
                    }
                    'script-action-continue-erasure': {
                        table: 'sysevent_script_action'
                        id: '091d981504c044868391760667e370e5'
                    }
                    'script-action-continue-retention': {
                        table: 'sysevent_script_action'
                        id: 'e805324f704e4f0aa9dcf3d701f2e827'
                    }
                    'script-action-run-requested-sync': {
                        table: 'sysevent_script_action'
                        id: '5c7e2ef84c4f4ccd8620fb2a87677302'
                    }
                    'script-include-activity-service': {
                        table: 'sys_script_include'
                        id: 'c1523b8ea76d4d3c8901c2c71ae58d34'
                    }
                    'script-include-session-service': {
                        table: 'sys_script_include'
                        id: '1cce742a781e47fe98e4796d96d061b0'
                    }
                    'script-include-workspace': {
                        table: 'sys_script_include'
                        id: '1dc28935e79a40d396d568af93ba4f7a'
                    }
                    'sp-dependency-glance-card': {
                        table: 'sp_dependency'
                        id: '05fa979f52e84ad8a541df0f1c536387'
                    }
                    'sp-widget-visitor': {
                        table: 'sp_widget'
                        id: 'b43383c75dde4049894ae9b0117fa8ce'
                    }
                    src_server_contract_ts: {
                        table: 'sys_module'
                        id: '82acaf078d3d4348bfc64aa0a74200ff'
                    }
                    src_server_glance_activity_ts: {
                        table: 'sys_module'
                        id: '9f9b109349214a9eae4b42bec509052b'
                    }
                    src_server_glance_errors_ts: {
                        table: 'sys_module'
                        id: 'c0428e46158e41219b1c0e1edb9571d5'
                    }
                    'src_server_glance_http-date_ts': {
                        table: 'sys_module'
                        id: '1bfd24ea5ee8415886be43373f7a1707'
                    }
                    src_server_glance_links_ts: {
                        table: 'sys_module'
                        id: 'dc99ee88104c44148ee9e24dad39e95f'
                    }
                    'src_server_glance_login-key_ts': {
                        table: 'sys_module'
                        id: '783823595a404e2cb698c7f341407f57'
                    }
                    src_server_glance_model_ts: {
                        table: 'sys_module'
                        id: '058ebafaf23e4e0a857a2473caab98fe'
                    }
                    src_server_glance_phrases_ts: {
                        table: 'sys_module'
                        id: '659953c3bda4406b88e84e4ffcc681a5'
                    }
                    src_server_glance_presence_ts: {
                        table: 'sys_module'
                        id: 'c792b3b0ceb34090a4feb13eb700a3f2'
                    }
                    src_server_glance_session_ts: {
                        table: 'sys_module'
                        id: '322a92ce5373490182fa0a6e902d0f49'
                    }
                    src_server_glance_statuses_ts: {
                        table: 'sys_module'
                        id: '17d66acbe493ce8c4f6438120bd873ef'
                    }
                    src_server_glance_wire_ts: {
                        table: 'sys_module'
                        id: '3ba6e251a05643f1a9390e282de4f02a'
                    }
                    'src_server_glance_wire-counts_ts': {
                        table: 'sys_module'
                        id: '2f2acc71672642a49b453f2ae980de35'
                    }
                    'src_server_glance_wire-date_ts': {
                        table: 'sys_module'
                        id: '5f028b31d35445979f85bf72443630ea'
                    }
                    'src_server_glance_wire-json_ts': {
                        table: 'sys_module'
                        id: '043456a8952342eab655217186dc15f1'
                    }
                    'src_server_glance_wire-text_ts': {
                        table: 'sys_module'
                        id: '29bc65a1bd2040af827066866531ca37'
                    }
                    'src_server_glance_wire-tree_ts': {
                        table: 'sys_module'
                        id: 'd74f44cfc5aa4fd3995574b5b77cdabd'
                    }
                    'src_server_glance_wire-xml_ts': {
                        table: 'sys_module'
                        id: 'd0b8d7d77c064026b941052fb5db128d'
                    }
                    'src_server_health_checks_api-key_ts': {
                        table: 'sys_module'
                        id: '7bdcb17c7856445d9caa70d68ea7912a'
                    }
                    'src_server_health_checks_clean-up_ts': {
                        table: 'sys_module'
                        id: 'd550ded3b7294bc69152d67a3dd22262'
                    }
                    src_server_health_checks_counts_ts: {
                        table: 'sys_module'
                        id: '5203c30e437c47d992a4f6b3ce8cea9f'
                    }
                    'src_server_health_checks_default-company_ts': {
                        table: 'sys_module'
                        id: '1f06208bbd8545aebe9538ef7b24bc7d'
                    }
                    src_server_health_checks_expired_ts: {
                        table: 'sys_module'
                        id: '8c7f180954ce41b7a4a0d03fcabd25d7'
                    }
                    src_server_health_checks_instance_ts: {
                        table: 'sys_module'
                        id: '0c9e6d3c66bd40edb923bd0db4246729'
                    }
                    src_server_health_checks_job_ts: {
                        table: 'sys_module'
                        id: 'a4f726e6c5334490b85f155954fef54d'
                    }
                    src_server_health_checks_mail_ts: {
                        table: 'sys_module'
                        id: 'b2c6e9ce003549fba04407908a9df989'
                    }
                    src_server_health_checks_presence_ts: {
                        table: 'sys_module'
                        id: 'dbcd1eee135a49be82d85eb7fe52240b'
                    }
                    src_server_health_checks_quarantine_ts: {
                        table: 'sys_module'
                        id: 'd140c3b62a1b446e8172238310011c7d'
                    }
                    src_server_health_checks_queue_ts: {
                        table: 'sys_module'
                        id: '224afa3b75f94aa9a5fc49f99bd3cc43'
                    }
                    'src_server_health_checks_service-url_ts': {
                        table: 'sys_module'
                        id: '0be3502ad9a84929a8f94e58579ec1ff'
                    }
                    src_server_health_checks_settings_ts: {
                        table: 'sys_module'
                        id: 'f032545e412e426b872306251b611946'
                    }
                    'src_server_health_checks_sync-age_ts': {
                        table: 'sys_module'
                        id: 'c1dc703366b44cc1b29b1366e6ec8bab'
                    }
                    'src_server_health_checks_sync-status_ts': {
                        table: 'sys_module'
                        id: '9fe9b6defe8741ca87e8b7655a8d838f'
                    }
                    'src_server_health_checks_write-back_ts': {
                        table: 'sys_module'
                        id: '0448325a313545698bad86f75580fc88'
                    }
                    src_server_health_index_ts: {
                        table: 'sys_module'
                        id: 'cba9aed439cc42339efdb4d21243c225'
                    }
                    src_server_health_types_ts: {
                        table: 'sys_module'
                        id: 'cff98b5fb95848c28ee912006e228b63'
                    }
                    src_server_platform_aggregate_ts: {
                        table: 'sys_module'
                        id: 'f13b07dbe1044b51a031062bb80b6a36'
                    }
                    src_server_platform_attachments_ts: {
                        table: 'sys_module'
                        id: '68d35bfd246f475293352dbad81d377e'
                    }
                    src_server_platform_clock_ts: {
                        table: 'sys_module'
                        id: 'fa70425c114c4da59d3888588440d7df'
                    }
                    src_server_platform_columns_ts: {
                        table: 'sys_module'
                        id: '7532d4c130164a62bd508fb61f68fa02'
                    }
                    src_server_platform_company_ts: {
                        table: 'sys_module'
                        id: '44562808e937453e9fcf45aab086e300'
                    }
                    src_server_platform_encoding_ts: {
                        table: 'sys_module'
                        id: 'f0e29511b0594d579fa5ff84b6974ceb'
                    }
                    src_server_platform_events_ts: {
                        table: 'sys_module'
                        id: '6526aa82f04a43e1b12d6b76cb618930'
                    }
                    src_server_platform_generated_english_ts: {
                        table: 'sys_module'
                        id: 'ffc6f87a43d14135bd9b77a93571f218'
                    }
                    src_server_platform_http_ts: {
                        table: 'sys_module'
                        id: '4d078ea5e10641ca9ab2f4f527c604a8'
                    }
                    src_server_platform_instance_ts: {
                        table: 'sys_module'
                        id: 'f3e544d6e120476c955d39fb1f197a32'
                    }
                    src_server_platform_labels_ts: {
                        table: 'sys_module'
                        id: 'b887d93a8e0741d0a182e83c58ec443c'
                    }
                    src_server_platform_log_ts: {
                        table: 'sys_module'
                        id: '509c917b85084f65b77b5dc2baca519c'
                    }
                    src_server_platform_mac_ts: {
                        table: 'sys_module'
                        id: '1f10cb76894d494b96ed6c27723d0150'
                    }
                    src_server_platform_messages_ts: {
                        table: 'sys_module'
                        id: '27442549fc9c45d9b1ed3297c4c12125'
                    }
                    src_server_platform_properties_ts: {
                        table: 'sys_module'
                        id: 'fcf079d995f0464d966625fd3fff97a0'
                    }
                    src_server_platform_recipients_ts: {
                        table: 'sys_module'
                        id: 'e163adbf71344013bf82875342a3be7f'
                    }
                    src_server_platform_records_ts: {
                        table: 'sys_module'
                        id: 'dc612996c360469aac89fd0341f75a32'
                    }
                    src_server_platform_redact_ts: {
                        table: 'sys_module'
                        id: 'fb0fed8f85a546c6b764abb15fe17117'
                    }
                    src_server_platform_rest_ts: {
                        table: 'sys_module'
                        id: '6af121541da749bf98d95265c9bf5cb1'
                    }
                    src_server_platform_secrets_ts: {
                        table: 'sys_module'
                        id: '0d5ad6514021401796df675a85e86e81'
                    }
                    src_server_platform_ui_ts: {
                        table: 'sys_module'
                        id: '2203f343def14655b5c5997e5957a7e8'
                    }
                    src_server_presence_lock_ts: {
                        table: 'sys_module'
                        id: '1bdd7669bfdb47ada1e6a7f7eb4ba6f5'
                    }
                    src_server_presence_pace_ts: {
                        table: 'sys_module'
                        id: '3ba5f4d69ffa4635b16dda952ffbce23'
                    }
                    src_server_presence_rows_ts: {
                        table: 'sys_module'
                        id: 'c8f8d7ec8f7749d4a1773cb720c012cb'
                    }
                    src_server_presence_service_ts: {
                        table: 'sys_module'
                        id: '20d0799ee82f4fc9945109c7b44c580c'
                    }
                    'src_server_presence_single-flight_ts': {
                        table: 'sys_module'
                        id: 'fba37dc516a6426c98af4acc3ad8c71b'
                    }
                    src_server_presence_state_ts: {
                        table: 'sys_module'
                        id: '474626e9dc114888913d99accddcf8d9'
                    }
                    src_server_presence_token_ts: {
                        table: 'sys_module'
                        id: '4f1697849c7c4c2889763b20a3a04981'
                    }
                    src_server_presence_types_ts: {
                        table: 'sys_module'
                        id: '1f776752309b46d28d3675891015b062'
                    }
                    src_server_presence_visitor_ts: {
                        table: 'sys_module'
                        id: '27a499851dfc40b5b680d15a8b7ebe56'
                    }
                    src_server_removal_anonymise_ts: {
                        table: 'sys_module'
                        id: '070c20e1bde642188a113259836faf80'
                    }
                    src_server_removal_cleanup_ts: {
                        table: 'sys_module'
                        id: '1355cabebff4403bb16cc13e6456e850'
                    }
                    src_server_removal_erasure_ts: {
                        table: 'sys_module'
                        id: 'cf3712862c7f416181ea900921955c23'
                    }
                    src_server_removal_retention_ts: {
                        table: 'sys_module'
                        id: '21657030df6f409fa7a0e149f5dff769'
                    }
                    src_server_removal_slice_ts: {
                        table: 'sys_module'
                        id: 'f55304dbcfa241af92674f740bab978f'
                    }
                    src_server_rest_answers_ts: {
                        table: 'sys_module'
                        id: '3ed027f5965e439abbac3d9a90631fe4'
                    }
                    src_server_rest_card_ts: {
                        table: 'sys_module'
                        id: '9023c72ee7684d81abc66e0c8f372e50'
                    }
                    src_server_rest_health_ts: {
                        table: 'sys_module'
                        id: 'f05b86812df246c7ba4f203ed2d20c7f'
                    }
                    src_server_rest_presence_ts: {
                        table: 'sys_module'
                        id: '9f45e772bed343e69f206e6186981ede'
                    }
                    src_server_rest_records_ts: {
                        table: 'sys_module'
                        id: 'c09de7837cd447c8934eae080352efac'
                    }
                    'src_server_rest_session-state_ts': {
                        table: 'sys_module'
                        id: '3082379d1bf34e97bd381670b8a1a38b'
                    }
                    src_server_rest_sessions_ts: {
                        table: 'sys_module'
                        id: 'dddf83b69cbd4fdb8f8692b7ded9a2b8'
                    }
                    src_server_rows_agents_ts: {
                        table: 'sys_module'
                        id: '78779e70c2b949af8bf48465fcd5895e'
                    }
                    src_server_rows_claims_ts: {
                        table: 'sys_module'
                        id: '55dea38bece34707a0304836fb210683'
                    }
                    'src_server_rows_company-marks_ts': {
                        table: 'sys_module'
                        id: 'e5801eaa0ebb45b8a5b42542eb570445'
                    }
                    src_server_rows_guests_ts: {
                        table: 'sys_module'
                        id: '898deae5cf6d4777a91fbfa92b55c0c7'
                    }
                    src_server_rows_mail_ts: {
                        table: 'sys_module'
                        id: '76e99d8ed60b442fbf80b956e2bec293'
                    }
                    src_server_rows_progress_ts: {
                        table: 'sys_module'
                        id: 'a541042a6e2342399e9052f6554b26e9'
                    }
                    src_server_rows_quarantine_ts: {
                        table: 'sys_module'
                        id: 'f869a860c260498d8914e9be046b4ec1'
                    }
                    src_server_rows_scope_ts: {
                        table: 'sys_module'
                        id: '82d46413ce6043e69e6796033e72fb8a'
                    }
                    src_server_rows_sessions_ts: {
                        table: 'sys_module'
                        id: '28b231c164d94789ae427c2e8542e7b9'
                    }
                    'src_server_rows_sync-events_ts': {
                        table: 'sys_module'
                        id: 'e37e4118cd124f0db95745cd4faa96d8'
                    }
                    'src_server_rows_sync-requests_ts': {
                        table: 'sys_module'
                        id: '7ceab863de9c4da597796714d5983cbb'
                    }
                    src_server_rows_triggers_ts: {
                        table: 'sys_module'
                        id: 'dbf9c8dd5cef463286d1c77079b58d53'
                    }
                    src_server_rows_unfinished_ts: {
                        table: 'sys_module'
                        id: '1f6d890f1ccf4712a5dc588cd4ba630e'
                    }
                    'src_server_rules_company-settings_ts': {
                        table: 'sys_module'
                        id: '7c910146be0948f9833117e3725b78a2'
                    }
                    'src_server_rules_display-configuration_ts': {
                        table: 'sys_module'
                        id: '4bd3312f6f484d229abf24698e6d2dbc'
                    }
                    src_server_rules_schedule_ts: {
                        table: 'sys_module'
                        id: '6c4f20971d704315bbe4dfe1e3ea0c7e'
                    }
                    'src_server_rules_sync-event_ts': {
                        table: 'sys_module'
                        id: 'c48c28e3bd9a449da2a4608d26d17266'
                    }
                    src_server_runs_after_expiry_ts: {
                        table: 'sys_module'
                        id: '890db54ef3d64e5c82905532bcaad517'
                    }
                    src_server_runs_after_index_ts: {
                        table: 'sys_module'
                        id: '5edafe76700a42f3834b639a5c051021'
                    }
                    src_server_runs_after_reconciliation_ts: {
                        table: 'sys_module'
                        id: 'bc20d39007ad4d5bb0ddd4f04af18b11'
                    }
                    src_server_runs_after_step_ts: {
                        table: 'sys_module'
                        id: 'a4fd12ff2fb04582b05c5b85f08dccb0'
                    }
                    'src_server_runs_after_write-back_ts': {
                        table: 'sys_module'
                        id: '1e0781a324a041c188a59074e438e9de'
                    }
                    src_server_runs_attempt_ts: {
                        table: 'sys_module'
                        id: '920fff978c074a749e1991f4b98bbf26'
                    }
                    src_server_runs_buttons_ts: {
                        table: 'sys_module'
                        id: '48892b5f73344eaea705daef759a1982'
                    }
                    'src_server_runs_dry-run_ts': {
                        table: 'sys_module'
                        id: '29502e37469a4981961cf293cd3734ea'
                    }
                    src_server_runs_repair_ts: {
                        table: 'sys_module'
                        id: '1dee70fca7d94e3888af17c9b7fb4141'
                    }
                    src_server_runs_requested_ts: {
                        table: 'sys_module'
                        id: '064ab076138549bfb507059218eee2e1'
                    }
                    'src_server_runs_run-queued_ts': {
                        table: 'sys_module'
                        id: '7efe28f1bad146428af36ee1917eb632'
                    }
                    src_server_runs_scheduled_ts: {
                        table: 'sys_module'
                        id: 'a99654a7b701410ab4529f17563d6ee4'
                    }
                    src_server_runs_slice_ts: {
                        table: 'sys_module'
                        id: '1808fd50f3264130ab96eb1788b786fa'
                    }
                    'src_server_runs_sync-now_ts': {
                        table: 'sys_module'
                        id: 'acef4b6c68054bf0b589cd3d95f32cfd'
                    }
                    src_server_runs_transport_ts: {
                        table: 'sys_module'
                        id: 'a76ae358fee14fdcb4f98e75fc16e51e'
                    }
                    src_server_sessions_agent_ts: {
                        table: 'sys_module'
                        id: '1d349150943a417288d92ed46d31d597'
                    }
                    src_server_sessions_card_ts: {
                        table: 'sys_module'
                        id: '888ee3bd449f4a759b1b18fad2428091'
                    }
                    src_server_sessions_history_ts: {
                        table: 'sys_module'
                        id: '553d27f7d0244f159264924e625ac0b8'
                    }
                    src_server_sessions_launch_ts: {
                        table: 'sys_module'
                        id: '8b5f43092e2147e5a780670d7717b9e9'
                    }
                    src_server_sessions_problems_ts: {
                        table: 'sys_module'
                        id: 'd7709a3ef573492b910513dfb2213cc9'
                    }
                    src_server_sessions_running_ts: {
                        table: 'sys_module'
                        id: '4eec026d2e53406e977d25e66b1176f3'
                    }
                    src_server_sessions_service_ts: {
                        table: 'sys_module'
                        id: 'ff13be7fc86548ba8e479d62aab3e11a'
                    }
                    'src_server_sessions_session-row_ts': {
                        table: 'sys_module'
                        id: 'a4598589ea7a431c9b83a2a5f0b7ca55'
                    }
                    src_server_sessions_signal_ts: {
                        table: 'sys_module'
                        id: '63c0ad128eef4f9ea71c5ce79a7df2f2'
                    }
                    src_server_sessions_source_ts: {
                        table: 'sys_module'
                        id: '1a6883a8a1a44e8b8bbd8d56440e740f'
                    }
                    src_server_sessions_terms_ts: {
                        table: 'sys_module'
                        id: '5e810b2d41454e6f8264e92f67c9c3f4'
                    }
                    src_server_sessions_visitor_ts: {
                        table: 'sys_module'
                        id: '4a173aaeea4c45edb0bdfa552271eb53'
                    }
                    'src_server_sessions_visitor-presence_ts': {
                        table: 'sys_module'
                        id: 'b85401f0f5644627a7d06fef65f78a02'
                    }
                    src_server_sessions_watch_ts: {
                        table: 'sys_module'
                        id: '50241f2661d440b181cb4648afacd64a'
                    }
                    src_server_sessions_workspace_ts: {
                        table: 'sys_module'
                        id: '916b2ad100014c808eb05deff377de4a'
                    }
                    src_server_sync_apply_ts: {
                        table: 'sys_module'
                        id: 'c7302fec067b4f88bebfe4703af49d48'
                    }
                    'src_server_sync_ask-page_ts': {
                        table: 'sys_module'
                        id: '9bf257cd959080231c3de44a40164326'
                    }
                    src_server_sync_claim_ts: {
                        table: 'sys_module'
                        id: '1c0c54b5691e4a84adfd0a7b77bcdf88'
                    }
                    src_server_sync_counts_ts: {
                        table: 'sys_module'
                        id: '226464c141b7406f8ec1dd84d55d8256'
                    }
                    src_server_sync_cursor_ts: {
                        table: 'sys_module'
                        id: '292c554c4be0496ea55d5a2481f7e3d5'
                    }
                    'src_server_sync_dry-memory_ts': {
                        table: 'sys_module'
                        id: '983cf4d221a14e0b8a84a0090dbdf8dc'
                    }
                    'src_server_sync_dry-report_ts': {
                        table: 'sys_module'
                        id: '3a00c4506d7343b391d7501552674019'
                    }
                    'src_server_sync_dry-store_ts': {
                        table: 'sys_module'
                        id: '01b2c88467ea4b608af301f48a36c67f'
                    }
                    src_server_sync_due_ts: {
                        table: 'sys_module'
                        id: '1d0c350872d945f494d154bf3257eb0a'
                    }
                    src_server_sync_expire_ts: {
                        table: 'sys_module'
                        id: '995d7fe97a1340278b3fe5a9656db71f'
                    }
                    'src_server_sync_launch-mark_ts': {
                        table: 'sys_module'
                        id: '1f3dd3788fb4410b809d77718eae0af2'
                    }
                    src_server_sync_match_ts: {
                        table: 'sys_module'
                        id: 'd3fdf7f241284a45b3aecc1a3b7d0b77'
                    }
                    src_server_sync_merge_ts: {
                        table: 'sys_module'
                        id: 'f59978d9e6304566bfbdc107b4e5c640'
                    }
                    src_server_sync_narrow_ts: {
                        table: 'sys_module'
                        id: '4aca8120bf3d452aa52b1560b967786c'
                    }
                    src_server_sync_notes_ts: {
                        table: 'sys_module'
                        id: 'e9eccba47d7e4557a7d36f22b071a13b'
                    }
                    src_server_sync_page_ts: {
                        table: 'sys_module'
                        id: '398fd9001dcd4e639b02717f539eeda0'
                    }
                    src_server_sync_paging_ts: {
                        table: 'sys_module'
                        id: 'd5be23c88a874410a8bd1cae3467f048'
                    }
                    src_server_sync_policy_ts: {
                        table: 'sys_module'
                        id: 'dec2c7e1c2a7450589269c951798b41d'
                    }
                    src_server_sync_print_ts: {
                        table: 'sys_module'
                        id: '82f28b9d19d7414ea781b83938a9381e'
                    }
                    src_server_sync_quarantine_ts: {
                        table: 'sys_module'
                        id: '066df8fd4339457195fed35d8ffc2d37'
                    }
                    'src_server_sync_read-page_ts': {
                        table: 'sys_module'
                        id: '782186e3cc8c444a95d7c423eef4a96d'
                    }
                    'src_server_sync_read-range_ts': {
                        table: 'sys_module'
                        id: '4bc92076f3843bd6c9878efe228ac82a'
                    }
                    src_server_sync_reconcile_ts: {
                        table: 'sys_module'
                        id: '9eec7775f3a34b23bdbb9c7030160508'
                    }
                    src_server_sync_retry_ts: {
                        table: 'sys_module'
                        id: '93c716205bf841eebeff2d6401bc2c3d'
                    }
                    'src_server_sync_retry-places_ts': {
                        table: 'sys_module'
                        id: '72092ab2991dc5b8063cb67b59f4723e'
                    }
                    src_server_sync_run_ts: {
                        table: 'sys_module'
                        id: '7712423451914e278b615fb980a9223f'
                    }
                    'src_server_sync_run-state_ts': {
                        table: 'sys_module'
                        id: 'fa10cc3fea1352ca432620aa39028a41'
                    }
                    'src_server_sync_save-place_ts': {
                        table: 'sys_module'
                        id: '9d02f5d1455e93f1c38ca5a7d5240d77'
                    }
                    'src_server_sync_start-run_ts': {
                        table: 'sys_module'
                        id: '53e499494ed2174650e6b326564da90a'
                    }
                    src_server_sync_types_ts: {
                        table: 'sys_module'
                        id: '6ae684aaeb0c469abc27041b3ad2885a'
                    }
                    src_server_sync_window_ts: {
                        table: 'sys_module'
                        id: '6b0b743d70e843aeb218ae300d5cf873'
                    }
                    src_server_units_ts: {
                        table: 'sys_module'
                        id: 'cd3ddce4b6604ff48d4dafe6529b7d28'
                    }
                    'src_server_url-encoding_ts': {
                        table: 'sys_module'
                        id: 'fd885750fb62ab5960a2c3fc5435718f'
                    }
                    'src_server_write-back_decide_ts': {
                        table: 'sys_module'
                        id: '9e90367bfa5e4874a98af2749735e5c2'
                    }
                    'src_server_write-back_marks_ts': {
                        table: 'sys_module'
                        id: '70de2cf0b8a04ad29f8a9a1f5d11ceb6'
                    }
                    'src_server_write-back_notes_ts': {
                        table: 'sys_module'
                        id: '65c48c6660af4be9945fc275d210a1f3'
                    }
                    'ui-action-cancel-erasure': {
                        table: 'sys_ui_action'
                        id: '8a6663cd622d418b8f3cc67a8e25315e'
                    }
                    'ui-action-confirm-erasure': {
                        table: 'sys_ui_action'
                        id: '6129509f0a594202aa50d68f05e29e3a'
                    }
                    'ui-action-confirm-instance': {
                        table: 'sys_ui_action'
                        id: '7ca77c785e144dbe8ec7d1ec1e30c556'
                    }
                    'ui-action-erase-visitor': {
                        table: 'sys_ui_action'
                        id: 'f1740e2a2e5d441fb5ab43514984164f'
                    }
                    'ui-action-open-card': {
                        table: 'sys_ui_action'
                        id: '5d4cc71de7724e2fbd65b9a27132f8cf'
                    }
                    'ui-action-sync-now-company': {
                        table: 'sys_ui_action'
                        id: 'e2eaeaafddae4dd2a1fbb838a81fcde0'
                    }
                    'ui-action-sync-now-list': {
                        table: 'sys_ui_action'
                        id: 'b9bab8542e4a4f48bd66a68564f16b0c'
                    }
                    'ui-action-sync-now-rows': {
                        table: 'sys_ui_action'
                        id: 'b2e6bb671bdd45f4998e12e1072825ef'
                    }
                    'ui-action-sync-now-session': {
                        table: 'sys_ui_action'
                        id: '9fc1066fa15e4b959465905ab6bc37a9'
                    }
                    'ui-script-glance-card': {
                        table: 'sys_ui_script'
                        id: '3cb95efeb0a349eeb242af25bb2a2ca3'
                    }
                    'xmlchars@2.2.0/_commonjsHelpers-DmzSYL3i.js': {
                        table: 'sys_module'
                        id: 'ae9167996d1c4ee9a9d5a4cda759289f'
                    }
                    'xmlchars@2.2.0/package.json': {
                        table: 'sys_module'
                        id: 'faa04fabe54d44d8a32722783ec6b5ac'
                    }
                    'xmlchars@2.2.0/xml/1.0/ed5.js': {
                        table: 'sys_module'
                        id: 'eee02d2d989449bea4d495dc9248950e'
                    }
                    'xmlchars@2.2.0/xml/1.1/ed2.js': {
                        table: 'sys_module'
                        id: 'b87d67b1c7b9409f861a6a71218ada3a'
                    }
                    'xmlchars@2.2.0/xmlns/1.0/ed3.js': {
                        table: 'sys_module'
                        id: 'dd8f022dbb77473dbfaefa3204f5451b'
                    }
                }
                composite: [
                    {
                        table: 'sys_dictionary'
                        id: '003733264df24bdbb76daf567bfef38d'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'write_back'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '00ec3dfb1c194023acb1937b309c3f82'
                        key: {
                            sys_security_acl: '928dfbc5d5ec49aab28d2a2d408e6e68'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '00ff710e15d4410eb19f1597451ae316'
                        key: {
                            sys_security_acl: '19057b16bff14c59b17bcfa29a59ec26'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '011c921b716440ed8d9d13465c7a1d0b'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'partner_user_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '015522716e29497abc787e720d8ef1a3'
                        key: {
                            name: 'x_glne_conn_presence_token'
                            element: 'expires'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '01ce980d6c9247ab82c71c7f6ef52163'
                        key: {
                            sys_ui_section: {
                                id: 'daa8a5b1fd964e97a4201456194fe242'
                                key: {
                                    name: 'x_glne_conn_session_guest'
                                    caption: 'Session guest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '01de59750a734f5f9924a1a3626a950c'
                        key: {
                            list_id: {
                                id: '99a928a145774bab95b5d22dc783fa02'
                                key: {
                                    name: 'x_glne_conn_sync_checkpoint'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'company'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '020bce7e86554089a558202fe8cd6cbb'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: 'fc9690f580334069bf105b814215a97d'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0218d6959b07496e852937c8e9dff891'
                        key: {
                            name: 'x_glne_conn_presence_token'
                            element: 'paused_until'
                        }
                    },
                    {
                        table: 'sys_number'
                        id: '021a1d2f574a4187949228d879f1d965'
                        key: {
                            category: 'x_glne_conn_sync_event'
                            prefix: 'GSE'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '02414d6f128a45b3b9a86eaae1959a18'
                        key: {
                            sys_ui_form: {
                                id: '87ac7b28201a4443b1da53e5461bc35d'
                                key: {
                                    name: 'x_glne_conn_presence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '91ebabe47c50413f84de55f21c818981'
                                key: {
                                    name: 'x_glne_conn_presence'
                                    caption: 'Presence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '03116336df824136bc86cf863b994ea1'
                        key: {
                            sys_ui_section: {
                                id: '886f4f36b5da4930b9533ec9c2fa3a99'
                                key: {
                                    name: 'x_glne_conn_sync_checkpoint'
                                    caption: 'Sync checkpoint'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'company'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '035475e6c1624c5a8f57390ff1987838'
                        key: {
                            name: 'x_glne_conn_quarantine'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '036041131a54423eafc8aa90cb1cad21'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'matched'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '03876ea943a241e8a9f4dc836f530a99'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'retries'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '04b293430fea47c28b8710ab417f53a3'
                        key: {
                            sys_ui_section: {
                                id: '48141b3e47af455cbf56fc22c369dee1'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Glance service'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_check'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '050b1f9d021e4dc493a8342d81ea74bb'
                        key: {
                            sys_ui_section: {
                                id: 'daa8a5b1fd964e97a4201456194fe242'
                                key: {
                                    name: 'x_glne_conn_session_guest'
                                    caption: 'Session guest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'type'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '052613b4f23943b6816152e23a4ea88b'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '056babe1b03b4e7ca9b712cd61136b28'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '058b9479c3b84b43b9904d5fab8d284f'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '05c8a00d79f843278dcf1a6b3e5bf9dc'
                        key: {
                            sys_security_acl: 'aad4bfaf2f9e477cbf2c757ca4cee8c6'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '05d40fe73ccf445092410a28c4a8e44d'
                        key: {
                            name: 'x_glne_conn_sync_run'
                            element: 'state'
                            value: 'finished'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0605b8b8fd844790866348fb0efc5fa2'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'buttons'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0629afa902d249d6adc4989d0c8e0aa5'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'sequence'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0698ad023a444a4c9bc041af8e76d23f'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'company'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '06a3194195b04639983bd27eba2f73aa'
                        key: {
                            sys_ui_section: {
                                id: '886f4f36b5da4930b9533ec9c2fa3a99'
                                key: {
                                    name: 'x_glne_conn_sync_checkpoint'
                                    caption: 'Sync checkpoint'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '06ab12de601447649b4c1fcdaec5b951'
                        key: {
                            sys_security_acl: '95b5be9bb82d4715be8d53928ce835b8'
                            sys_user_role: {
                                id: '0a8201ad3a0049e59492d4d660b9e78b'
                                key: {
                                    name: 'x_glne_conn.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '06ded938b21e4a14b35c60e16bcc19c9'
                        key: {
                            sys_ui_section: {
                                id: '3c0f9a08a457443b808a116e9115612e'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'pages'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '06f19e5766014b6f8965a52362946cb1'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            element: 'started'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '07507e0a83f8416cace47c82fdba8093'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'differences'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '079105a19ead4e648816fd27ae936226'
                        key: {
                            list_id: {
                                id: 'd1f2b448058a49d8926c590481550d21'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_glne_conn_sync_event'
                                }
                            }
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '07a63f8d21fb41d5a31cf6856f50e798'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '083ebdb2bd114246bb5f17abe72cbb90'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '085ae2b6f3414c42b609be3766f7eb2b'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'source'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '08765940331948ffb2dc009eac021c5f'
                        key: {
                            list_id: {
                                id: 'afbfbe25b23145dd9e7848314b110fc9'
                                key: {
                                    name: 'x_glne_conn_sync_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'started'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '091978c00475413c8f61ca049bb77d54'
                        key: {
                            sys_security_acl: '45f086e84e9341228104345a68abc7bd'
                            sys_user_role: {
                                id: '0a8201ad3a0049e59492d4d660b9e78b'
                                key: {
                                    name: 'x_glne_conn.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '09252f29e1704db68944842f1e916c6d'
                        key: {
                            name: 'x_glne_conn_sync_run'
                            element: 'fence'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '09356ecebfd64659acba3bc44ae2eddc'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'retries_in_row'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '098c1fbef74f4cfb9f22e29c5d2927fa'
                        key: {
                            list_id: {
                                id: 'fc7f387b11534373b92a784d617a4590'
                                key: {
                                    name: 'x_glne_conn_presence_token'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'company'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '09f88205cb7f4d6ab000d6c50be7666d'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'status'
                            value: 'K'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0a29ce7e6ffc48c59715f6ff777442f5'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'terms'
                            value: 'declined'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0a7e98122ea849f7b361ccf1da005fe1'
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'number'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '0a8201ad3a0049e59492d4d660b9e78b'
                        key: {
                            name: 'x_glne_conn.user'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0b4c8701f48b451189308d286e348c5b'
                        key: {
                            sys_security_acl: 'bafeeaee154746b283c3876c577c244e'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0ba9a4829788466dabd3b261f3374039'
                        key: {
                            name: 'x_glne_conn_presence'
                            element: 'problem_code'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0bbf3096ec6e403e8c2a9ee5d343aca9'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'erasure'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0c5e040473264c49a9f76a08306b2882'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'visitor_email_field'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0d998671483a4bfda968756f5f9e4fba'
                        key: {
                            name: 'x_glne_conn_presence'
                            element: 'since'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0d9f850c8852454396442fe098213b50'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'dry_run_memory'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0dd702577c7c4b6b8c43e3559ef81d07'
                        key: {
                            sys_ui_section: {
                                id: '931e4801c91e405fb2a5aa6a7b8041ef'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    caption: 'Behaviour'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'write_back_since'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0dddabeb78ab43e2a03be7e566a1b164'
                        key: {
                            list_id: {
                                id: 'f8fa3dfe066b4aea969a78befdc37ce9'
                                key: {
                                    name: 'x_glne_conn_session_guest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'started'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0de081d9926b42aebe7e758ff071fed2'
                        key: {
                            list_id: {
                                id: '4e7d10cedf204fc49f9831da99fc3d2e'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'show_terms'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0e251807e8084b32ba4c865c78a75bd1'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'visitor_name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0e49d80cd4c84fa1aafdbd8d33f98560'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'next_try'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0eebc4285c5b4a7f99bf01926dd4880c'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'sso_expiration'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0ef127231c704af382ea3d2096d98fa9'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'show_terms'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '0f00c2833588411280fc4f9957b2c399'
                        key: {
                            logical_table_name: 'x_glne_conn_session'
                            col_name_string: 'write_back,started'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0f47ba1339624acfbbe3515ebba4ebaf'
                        key: {
                            sys_ui_section: {
                                id: '5831d88182654979821ab8efb4d7fcea'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Visitor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'visitor_email'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0f9eccbe616a4b6e8717b56f6a219dde'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'created'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0fc5a726486a438e86157d1049cb7dc3'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'created'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0fe211835ec9420c8565e630f4f202ea'
                        key: {
                            sys_ui_section: {
                                id: '1a280dcb54b14e73b8935b75f0899e58'
                                key: {
                                    name: 'x_glne_conn_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sync_event'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '10054d1fe24546fcaa1884a46f2165fc'
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'requested_record'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '10480ac47ed94d5dbf670090a143d557'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'account'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '10594001835e4a33a24521c12e13bcca'
                        key: {
                            sys_ui_section: {
                                id: 'f250bfecc5c84c6bbe5d1e1b5ffe753e'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ended'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '10632c8f7d63498496f6f882f5fcbed3'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'fence'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '106af2b08c684df18278bccc742bff55'
                        key: {
                            sys_ui_section: {
                                id: '886f4f36b5da4930b9533ec9c2fa3a99'
                                key: {
                                    name: 'x_glne_conn_sync_checkpoint'
                                    caption: 'Sync checkpoint'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1074fa36ac224f459511a42a435679d0'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'trigger'
                            value: 'record'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '10c9ffe402544152854404873d353dcc'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'visitor_name_field'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '10dc9e185e4346ccbec6ad43bc0a59e2'
                        key: {
                            sys_ui_section: {
                                id: '931e4801c91e405fb2a5aa6a7b8041ef'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    caption: 'Behaviour'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'buttons'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '11039d01cdae4bd593a2f96f5bd070fe'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'requests'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '11880c24f2244ec589fbcc7d3f78265b'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'status'
                            value: 'Q'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '11a829da3b4f4c70be1c4b9fda730800'
                        key: {
                            name: 'x_glne_conn_sync_run'
                            element: 'state'
                            value: 'running'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '11d0266d159c4b2b8f0bf444bc49991a'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'sync_state'
                            value: 'synced'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '11d3faad58974e378e42cbf83f961a23'
                        key: {
                            sys_ui_section: {
                                id: '91ebabe47c50413f84de55f21c818981'
                                key: {
                                    name: 'x_glne_conn_presence'
                                    caption: 'Presence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'since'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '11d78d1c1c1049bebf485259ae9bf517'
                        key: {
                            sys_ui_section: {
                                id: '5831d88182654979821ab8efb4d7fcea'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Visitor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'contact'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '11d941cabf244a968852bd8adfb9c7d3'
                        key: {
                            list_id: {
                                id: '2475eef1b8b94eb5804750da41a868ef'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'error_class'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '11fe80bbe02e4b688be5851ad4001c86'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'updated'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1202d0235f744296be03fbab3f771466'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'agent_script'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '121dbb942b294409b8f006265f3ad20f'
                        key: {
                            sys_ui_section: {
                                id: 'e8493927774c46aa95ab617be4ec60e9'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    caption: 'What was reported'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'reason'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '126680a228ec46e9a0ee81953e5c7129'
                        key: {
                            sys_ui_section: {
                                id: '5dac638ef0c444f095d4c26f62b7aedf'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '126ba3935f944ce590707703c983d9db'
                        key: {
                            sys_ui_section: {
                                id: '5831d88182654979821ab8efb4d7fcea'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Visitor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'visitor_phone'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '12bb828e551e48e781c5afb4931d9885'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'started'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '12dd3ac1f7624d24bd141799c3bf1e9b'
                        key: {
                            sys_ui_section: {
                                id: '91ebabe47c50413f84de55f21c818981'
                                key: {
                                    name: 'x_glne_conn_presence'
                                    caption: 'Presence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '12e89b5b6c084a1c8ebc5f37f096db8b'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '12e9914d1b5a4d0ba98ad55a854399e3'
                        key: {
                            sys_security_acl: '9d4bddda05584203a4312cca1344a5b0'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1499ce508c344dbbbdc0e18a0725469e'
                        key: {
                            sys_security_acl: '4616848f766646dfb0917878f6190bad'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '150f43c733bd40e0ae4958557b8827d3'
                        key: {
                            name: 'x_glne_conn_presence_token'
                            element: 'last_success'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '156dff7cd5504acbb82abadbba51e2da'
                        key: {
                            name: 'x_glne_conn_presence'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '15b3dc533bab495bb181f38cfbf166c9'
                        key: {
                            sys_ui_section: {
                                id: 'fc9690f580334069bf105b814215a97d'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '15b77b8dfa564f08b6148ea2dbe493c0'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'write_back'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: '16a6924869404f7f80916a07859ef456'
                        key: {
                            role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                            contains: {
                                id: '0a8201ad3a0049e59492d4d660b9e78b'
                                key: {
                                    name: 'x_glne_conn.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '16df3ad63dbc4a0b9b7d05e4130ff97e'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'slices'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '172549baf4314c65b0d9c111e5a45880'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'terms'
                            value: 'not_asked'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '175665219ed84bc7aa41218030841ed3'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'outside_since'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '175cc7162e6b41538d000afdedbb8565'
                        key: {
                            name: 'x_glne_conn_sync_run'
                            element: 'fence'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '179f666993304149976d45e09ce03701'
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'resume_at'
                            position: '18'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '17d8a5548f4546eda849a35fff68c092'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1812dfcfa9194b76acd4d5225629cca0'
                        key: {
                            sys_ui_section: {
                                id: '48141b3e47af455cbf56fc22c369dee1'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Glance service'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'service_url'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '182cb29b1be741adb9c1aef4b431ff09'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'status'
                            value: 'E'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1836c995ae194a3bbcbd392c5c7e6ff8'
                        key: {
                            sys_security_acl: '178de9dc3e9e4756beb422b8d389140c'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '187026df41234fe58998c8808a0aa806'
                        key: {
                            name: 'x_glne_conn_session'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '18906392077b49459a57b91b0bdf898c'
                        key: {
                            list_id: {
                                id: '2475eef1b8b94eb5804750da41a868ef'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'ended'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '18d4760204a84a10aeaaf8b70da9d964'
                        key: {
                            list_id: {
                                id: 'fc7f387b11534373b92a784d617a4590'
                                key: {
                                    name: 'x_glne_conn_presence_token'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_success'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '18eb401d740549319bf7026d97cec724'
                        key: {
                            sys_ui_section: {
                                id: '48141b3e47af455cbf56fc22c369dee1'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Glance service'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1919f031bf7b4b378374630e391b9a52'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'sequence'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '19558d553cc243bc9a75cc61358d90d3'
                        key: {
                            name: 'x_glne_conn_presence_token'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1967f46dbdf34c8195cb8538a53ecc6e'
                        key: {
                            list_id: {
                                id: '870b10d986c44c5797845f2b60de474c'
                                key: {
                                    name: 'x_glne_conn_session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'source_record'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '19707d33ad204ff2862e71f39214aab6'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '48141b3e47af455cbf56fc22c369dee1'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Glance service'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_check_result'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '197678e8a09044ba8eaf825cbd115670'
                        key: {
                            sys_ui_section: {
                                id: 'ebdea020ef3144909619a82625f8baed'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'message'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '19849ee096c84831a788734dc0be7463'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'first_seen'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '19c8441c311040309678be6584faf751'
                        key: {
                            sys_security_acl: '7ad1f27e281740ba96bc3466b238979e'
                            sys_user_role: {
                                id: '0a8201ad3a0049e59492d4d660b9e78b'
                                key: {
                                    name: 'x_glne_conn.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1a1c52ddcd734d6e8bf39c8971c08a2d'
                        key: {
                            sys_ui_section: {
                                id: '931e4801c91e405fb2a5aa6a7b8041ef'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    caption: 'Behaviour'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '1a280dcb54b14e73b8935b75f0899e58'
                        key: {
                            name: 'x_glne_conn_sync_run'
                            caption: 'Sync run'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1a397705737e41188cdcc5d67e3a48c1'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1aa49e58f56a418a94bbd805f4dd24ce'
                        key: {
                            list_id: {
                                id: '6876525480cf44f4a9ff1753790b051e'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_seen'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1abbae92f4024bdb83c66154edb1f99f'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'failing_since'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1b02c9822316427d8df442e56876e55f'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'origin'
                            value: 'servicenow'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '1b8401f04e5742fd873b2fdf2ba6a071'
                        key: {
                            sys_ui_action: '8a6663cd622d418b8f3cc67a8e25315e'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1b99440eae5f46e9b343a3375b2ed7c9'
                        key: {
                            list_id: {
                                id: '7abe8aa08f2e493f8b035b0a86438cfe'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'inherit'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1bc9685cda054c3db59022d79a7eac46'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'seen'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1c1fafc5e4b94f6e8dcd428bc4bf941c'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'status'
                            value: 'W'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1c84423357484240aa7fde42d2c6c253'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'erasure'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1cd99963d71a450c9347901c8f040263'
                        key: {
                            list_id: {
                                id: 'f8fa3dfe066b4aea969a78befdc37ce9'
                                key: {
                                    name: 'x_glne_conn_session_guest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '1d4a1dabc2b24a9ea6e013ada42ec73d'
                        key: {
                            sys_ui_form: {
                                id: '6915409167af40c6932fadeabfa4a64b'
                                key: {
                                    name: 'x_glne_conn_session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'f250bfecc5c84c6bbe5d1e1b5ffe753e'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1d67bb20b3e64b468aa0b9f4a4b74e37'
                        key: {
                            sys_ui_section: {
                                id: 'f250bfecc5c84c6bbe5d1e1b5ffe753e'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '18'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1df540e537b74103a91cda34e17f522d'
                        key: {
                            sys_ui_section: {
                                id: 'fc9690f580334069bf105b814215a97d'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_reconciled'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1e3380a665424478897207db4988a147'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'status'
                            value: 'L'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1e4013eaf96d41a085ce3c7af03010f9'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'reached'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1e493bf4cf8a481bab34264d32997169'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1e8d07dc69c145efab4190bfa9c3e62b'
                        key: {
                            sys_ui_section: {
                                id: 'fc9690f580334069bf105b814215a97d'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'counts_differ'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '1ef80a8121c442b6b57b7da1c645f345'
                        key: {
                            sys_ui_form: {
                                id: '6915409167af40c6932fadeabfa4a64b'
                                key: {
                                    name: 'x_glne_conn_session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '5831d88182654979821ab8efb4d7fcea'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Visitor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1ff2018c4c0c40f680597e8fe982427c'
                        key: {
                            sys_ui_section: {
                                id: '567bf97db76d49f18ec9cfd183e92f00'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    caption: 'Visitor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'visitor_phone_field'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '203f26683fb54b03b8d79e9a88d6d7af'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2040110cd8634f1c828c07db90f76f10'
                        key: {
                            sys_ui_section: {
                                id: 'f250bfecc5c84c6bbe5d1e1b5ffe753e'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '209adac4a765411eaed9487209297453'
                        key: {
                            list_id: {
                                id: 'd1f2b448058a49d8926c590481550d21'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_glne_conn_sync_event'
                                }
                            }
                            element: 'first_seen'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '20e6ce94037f4325b6a92c92a0fa1bff'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'contact'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '213cd9652f4e417f97a1b31295213eeb'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'unchanged'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '21446322776f4d43a5737df127e59993'
                        key: {
                            sys_ui_section: {
                                id: 'c80e879deced43b9b76d05203631ca38'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Company Settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2147887299434c88a0dcafe64fdf4e29'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'percent_done'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '2165b176f0b744ab9cb5f240b5b3bda2'
                        key: {
                            name: 'x_glne_conn_presence_token'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '21e1628de92241c2b43940b510b0e080'
                        key: {
                            sys_ui_section: {
                                id: '8e9273842db7418e8311856001a74036'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    caption: 'Display Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '22207e1148c842a4a30dbc7a9520d342'
                        key: {
                            list_id: {
                                id: '2475eef1b8b94eb5804750da41a868ef'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '22d01eaa0e594baea31b94910e9e0f68'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'error_class'
                            value: 'gap'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '22e367a9ee324f2aae0cd5b98bfd560b'
                        key: {
                            sys_security_acl: '23da490a241b42738fa18525c0ef8de5'
                            sys_user_role: {
                                id: '0a8201ad3a0049e59492d4d660b9e78b'
                                key: {
                                    name: 'x_glne_conn.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '22f6f18e8eb047cca5cbfdc126df59c9'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'write_back_note'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '233f698761a548d1b5a599bcf8ff3ec1'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'log_outside_sessions'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '2348b4b6931e4aca8c049518a86e18e6'
                        key: {
                            logical_table_name: 'x_glne_conn_session_guest'
                            col_name_string: 'email'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '23494e9538ba4259b8cf63b6b59b57a6'
                        key: {
                            sys_ui_form: {
                                id: '444025f302104f5983ccb671ea15a5bd'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '28765565f41e4a67b06d5fa1db465591'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    caption: 'Quarantined record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '23980ba340ab4012aac70e5e49f5204a'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'checked'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '23d3024cd8da48d6bfeb5749c8b4857d'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'range_end'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '23ddee2001584541addd02dd4065807c'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'ignored'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '23fac96e3b564e41a28c2f79644f238c'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'fence'
                        }
                    },
                    {
                        table: 'm2m_sp_dependency_js_include'
                        id: '240beded9a5c4015a215304ff29e52a7'
                        key: {
                            sp_js_include: '82787a73250244efa1f229595e5fe233'
                            sp_dependency: '05fa979f52e84ad8a541df0f1c536387'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '24329fa392dc42e8a39b67c798dea8bd'
                        key: {
                            sys_ui_section: {
                                id: 'f250bfecc5c84c6bbe5d1e1b5ffe753e'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source_record'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '243deb647a6248139d2503b48443cf12'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'place_status'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '2475eef1b8b94eb5804750da41a868ef'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '248a5aabc4c34b198a43207aed6d1614'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'join_method'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '24c43548155b42d7a2f903bb6369ea53'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'notes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '24fa5902553d4be799924b37ba4405a1'
                        key: {
                            sys_ui_form: {
                                id: '6a88e7a1e94346a2abae30c64eb0a210'
                                key: {
                                    name: 'x_glne_conn_sync_checkpoint'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '886f4f36b5da4930b9533ec9c2fa3a99'
                                key: {
                                    name: 'x_glne_conn_sync_checkpoint'
                                    caption: 'Sync checkpoint'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '25261f2e147648108bdbe33aaed0fcfc'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '254830a9b089467f87197432bbc653c2'
                        key: {
                            logical_table_name: 'x_glne_conn_presence_token'
                            col_name_string: 'company'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '256e8672570241ada09034d9e82beaf3'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            element: 'phone'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2590820ac1054badab4e85cc2790c931'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '48141b3e47af455cbf56fc22c369dee1'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Glance service'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '25a0a0763e7a4ad5a6ee284193143a42'
                        key: {
                            name: 'x_glne_conn_sync_run'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '25b3ad87332c49d3bfa1fcce5283fbe1'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'visitor_phone_field'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '25ba91eede2d43fd8e882cdd9f1789b2'
                        key: {
                            sys_ui_section: {
                                id: '1a280dcb54b14e73b8935b75f0899e58'
                                key: {
                                    name: 'x_glne_conn_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '25ff4666f39d4e289be5bd085e8b4339'
                        key: {
                            sys_ui_section: {
                                id: '5831d88182654979821ab8efb4d7fcea'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Visitor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'account'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '26755d785950459f88678beddc46a702'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2690c46ed6bd41d3a5530eea3395f874'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'failing_notified'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '27029d422b324bd5bbe74c23ecf7fcdd'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'failing_since'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2735bd6926584f28b8a360c3d8571cbb'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '276cd3e8599c4c12837e2e3165c1dce8'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'join_method'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '27731b13981c4bf4a58da7d8c79e46e0'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '27e2d88e0e1245e0b7c617f11b1798de'
                        key: {
                            sys_ui_section: {
                                id: '5dac638ef0c444f095d4c26f62b7aedf'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'anonymised'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2850cfebd0b44803a7370e66235b13b2'
                        key: {
                            sys_ui_section: {
                                id: '5dac638ef0c444f095d4c26f62b7aedf'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'write_back'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '285173f7da81455a86709a4296b46931'
                        key: {
                            sys_ui_section: {
                                id: 'c80e879deced43b9b76d05203631ca38'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Company Settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'agent_script'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '28689c5059404ca08aacce171afeee5f'
                        key: {
                            list_id: {
                                id: 'f7169bf1496941e3a56235ebcf9635e5'
                                key: {
                                    name: 'x_glne_conn_session_guest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_glne_conn_session'
                                }
                            }
                            element: 'email'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '28765565f41e4a67b06d5fa1db465591'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            caption: 'Quarantined record'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2879ff0668c846f9ad260b899f240d8d'
                        key: {
                            sys_ui_section: {
                                id: '5831d88182654979821ab8efb4d7fcea'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Visitor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'session_key'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '28a1ea3698b443fe840db6e998a09e83'
                        key: {
                            sys_ui_action: '7ca77c785e144dbe8ec7d1ec1e30c556'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '28afa801677147b5ab7a43305be4b1b5'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'own'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2932fdfa500c4f11b20405aba1548f25'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'error_class'
                            value: 'rate'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '29c169220bd143108b0bcecec5139c10'
                        key: {
                            sys_ui_section: {
                                id: '48141b3e47af455cbf56fc22c369dee1'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Glance service'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'saved_on'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '29f362a8cf964891869bc040cee28b1e'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'own'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2aacedd0193642c0858f0870d0730b2e'
                        key: {
                            list_id: {
                                id: 'f7169bf1496941e3a56235ebcf9635e5'
                                key: {
                                    name: 'x_glne_conn_session_guest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_glne_conn_session'
                                }
                            }
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2aec263562da464c9f0e4d205d01d13f'
                        key: {
                            sys_ui_section: {
                                id: '91ebabe47c50413f84de55f21c818981'
                                key: {
                                    name: 'x_glne_conn_presence'
                                    caption: 'Presence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'record_version'
                            position: '8'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '2af34450b2804d50ac87480936abdb3e'
                        key: {
                            name: 'x_glne_conn_quarantine'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '2b6580b344df44b08570a01ad64a13cb'
                        key: {
                            name: 'x_glne_conn_session'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2b7c510f7b084be9a8c69f654b965bb8'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '886f4f36b5da4930b9533ec9c2fa3a99'
                                key: {
                                    name: 'x_glne_conn_sync_checkpoint'
                                    caption: 'Sync checkpoint'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'watermark'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2b9c05ffc09640f4826fe2d33283b439'
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2bc54ac926f9456295894608a15c8768'
                        key: {
                            list_id: {
                                id: '6cd6d06d69d345f3837bf7002d0edbdf'
                                key: {
                                    name: 'x_glne_conn_presence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'since'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2bcb8eef6acc4944a2d076f956ad7c82'
                        key: {
                            sys_security_acl: 'e0c082b43d7242b5ac235df5b96875f4'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2c3406ebc1ff4e40aab6daebaa51a990'
                        key: {
                            list_id: {
                                id: '2475eef1b8b94eb5804750da41a868ef'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '2c39f9d7971848428484dbad06d2d187'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'write_back'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2c6dec983e71485fa0138d52c8ebc7de'
                        key: {
                            name: 'x_glne_conn_presence'
                            element: 'watched'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2c900167b397438da5b1abddd8d66469'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'join_method'
                            value: 'browser'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2d4c604ffe514c51a86cc87330389900'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'presence'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2d954f77a21e438581086263181584b4'
                        key: {
                            sys_ui_section: {
                                id: 'c80e879deced43b9b76d05203631ca38'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Company Settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'partner_id'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2db1c98ab5204a98a286daa030703584'
                        key: {
                            list_id: {
                                id: '99a928a145774bab95b5d22dc783fa02'
                                key: {
                                    name: 'x_glne_conn_sync_checkpoint'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sequence'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2f0f8884edf54567ae74cfc558a77a68'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'range_start'
                        }
                    },
                    {
                        table: 'sys_rest_message_fn'
                        id: '2f41bbcf661e4e709fda40ad805ccc4f'
                        key: {
                            rest_message: '3e368bc9cbf54c279d66118927400ff5'
                            function_name: 'PartnerSessions'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2f559b3ead214d2cb41978585e05381a'
                        key: {
                            sys_ui_section: {
                                id: 'daa8a5b1fd964e97a4201456194fe242'
                                key: {
                                    name: 'x_glne_conn_session_guest'
                                    caption: 'Session guest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'email'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2faebec5bea74c0fb7f321db6b74b28d'
                        key: {
                            sys_security_acl: 'f881a57f103f4a37a86a67089cdfb38b'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '2fc38ce6394d40b692bf32041a3da670'
                        key: {
                            logical_table_name: 'x_glne_conn_presence'
                            col_name_string: 'presence_hash'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2fc919b0e6e64f2c8c4686c8c5567c74'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'saved_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2fd6970a29474ff69bc6964709f8f74b'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'status'
                            value: 'C'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '300118f83dd14182af6ca22cbdf37380'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'window_end'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '307ab953de4d4c11ada9046915e777f9'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'range_end'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '30a418d294ea419fbf272ab024855337'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'clamped'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '30b6f0e39dd04e188f6522f20425ca91'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            element: 'email'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '314e8d9b43de4cbaa9cffa172d875959'
                        key: {
                            name: 'x_glne_conn_presence'
                            element: 'failures'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3189415b29734980bfb2ae4dc8b8aa11'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'contact'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '323a6e4792144d96a09273b1c34c3b28'
                        key: {
                            sys_ui_section: {
                                id: 'f7af380667fb4d3c9eb728d5211d5dec'
                                key: {
                                    name: 'x_glne_conn_presence_token'
                                    caption: 'Presence token'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'paused_until'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '32409d8e9a4049a7a7b2c16cb2748b0b'
                        key: {
                            list_id: {
                                id: '6876525480cf44f4a9ff1753790b051e'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '328dc4ccd2514a4b90eec906fb8f214d'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'started'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '32ca233d4c1d408fa68a3f47a8097041'
                        key: {
                            sys_ui_section: {
                                id: 'f7af380667fb4d3c9eb728d5211d5dec'
                                key: {
                                    name: 'x_glne_conn_presence_token'
                                    caption: 'Presence token'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '32cbb49d7e4b459bb09d49627d4abc45'
                        key: {
                            list_id: {
                                id: 'f8fa3dfe066b4aea969a78befdc37ce9'
                                key: {
                                    name: 'x_glne_conn_session_guest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'email'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '32d6ef86b4604ed9b4db74151f3f8b1c'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'status'
                            value: 'X'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_rest_message_fn'
                        id: '3305ac68d4664caba0f66712bf831a07'
                        key: {
                            rest_message: '3e368bc9cbf54c279d66118927400ff5'
                            function_name: 'PartnerSessionsEnding'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '331532b8f58048dea8ae4386006fc93d'
                        key: {
                            sys_ui_form: {
                                id: 'a0fdb3b22969464db0e15ed2880a90cb'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '567bf97db76d49f18ec9cfd183e92f00'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    caption: 'Visitor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '33c8fb8a51034ffea3766247c0be74b1'
                        key: {
                            sys_ui_section: {
                                id: '48141b3e47af455cbf56fc22c369dee1'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Glance service'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '33ca481eab124de69e7c35c5e9958811'
                        key: {
                            list_id: {
                                id: '7abe8aa08f2e493f8b035b0a86438cfe'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'condition'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3400743120654c59b0569ea082cc4a9e'
                        key: {
                            name: 'x_glne_conn_presence'
                            element: 'valid_until'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '34211971ff824dd79dd97ac04b0e3f9f'
                        key: {
                            name: 'x_glne_conn_sync_run'
                            element: 'state'
                            value: 'abandoned'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '344dd98c1b9747889588298a819969da'
                        key: {
                            list_id: {
                                id: '99a928a145774bab95b5d22dc783fa02'
                                key: {
                                    name: 'x_glne_conn_sync_checkpoint'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'window_end'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '34f4166d5a974c41b0a8787a2a62750f'
                        key: {
                            sys_security_acl: 'f294e2c57e974436a19d74247e051f20'
                            sys_user_role: {
                                id: '0a8201ad3a0049e59492d4d660b9e78b'
                                key: {
                                    name: 'x_glne_conn.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '359166fa9f8b40f688a618ca24854afe'
                        key: {
                            sys_ui_section: {
                                id: 'f7af380667fb4d3c9eb728d5211d5dec'
                                key: {
                                    name: 'x_glne_conn_presence_token'
                                    caption: 'Presence token'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'failures'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '35a133d8c99a46f1b0a6b18d787b8c27'
                        key: {
                            sys_security_acl: 'd71e52d540064ad5b8a1f00e542e7804'
                            sys_user_role: {
                                id: '0a8201ad3a0049e59492d4d660b9e78b'
                                key: {
                                    name: 'x_glne_conn.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '35c911e187ac4d25a8604110265bf737'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'is_default'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '35e2617767974cd19812ba293cf3f0a5'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            element: 'phone'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '35ee9249eb86452cab858f979e212d75'
                        key: {
                            list_id: {
                                id: '2475eef1b8b94eb5804750da41a868ef'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'failed'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '36378bd3f9ce4a2983e59950db782edb'
                        key: {
                            sys_ui_section: {
                                id: 'daa8a5b1fd964e97a4201456194fe242'
                                key: {
                                    name: 'x_glne_conn_session_guest'
                                    caption: 'Session guest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'partner_user_id'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '366b484663554b3286018521e35017af'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'first_seen'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '36bd4fcd6f3340ff84e5a3fd42cbcd47'
                        key: {
                            name: 'x_glne_conn_presence_token'
                            element: 'token'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '37127d20c17e44f2b244f3b5ac51e0f5'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'unchanged'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '37375e358382469d9628ac798b437489'
                        key: {
                            sys_ui_section: {
                                id: '8e9273842db7418e8311856001a74036'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    caption: 'Display Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'table'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '37f4ba51035e41efaf8e7a8c38266a23'
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'started'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '384c3e5414be400d86febbd3105e03d5'
                        key: {
                            logical_table_name: 'x_glne_conn_company_settings'
                            col_name_string: 'is_default'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '38856441dd2a4353a45fdbc6d8c1639b'
                        key: {
                            sys_ui_section: {
                                id: '8e9273842db7418e8311856001a74036'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    caption: 'Display Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3899644e3a5a48df8892ab7391b9bf8e'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '931e4801c91e405fb2a5aa6a7b8041ef'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    caption: 'Behaviour'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'write_back_since'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '38a6132b54d944c69291fe8950082f3b'
                        key: {
                            sys_ui_section: {
                                id: 'daa8a5b1fd964e97a4201456194fe242'
                                key: {
                                    name: 'x_glne_conn_session_guest'
                                    caption: 'Session guest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '38e6f6516ab5488c88520072fef711a8'
                        key: {
                            logical_table_name: 'x_glne_conn_quarantine'
                            col_name_string: 'last_seen'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '39032e1ece3044d8b344cc8b6584d250'
                        key: {
                            name: 'x_glne_conn_presence'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '398c07c4e70a4e14acf8793fcbc51c6f'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'company'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '398e88200939479697346192c6b4a104'
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'range_start'
                            position: '2'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '39bf2d172c214882ae07bfb325a9b198'
                        key: {
                            name: 'x_glne_conn_sync_event'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '39cb33acdaf5437dbc141d939bd5f15a'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'window_start'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '39e3f81352c4488180e12f9b19bfab27'
                        key: {
                            sys_ui_section: {
                                id: 'fc9690f580334069bf105b814215a97d'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'failing_notified'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3a2cee026355439a8de7a41e8e71152c'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'sync_state'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3a5ff6a703ef4e319dceeb391f5fc1d9'
                        key: {
                            sys_security_acl: '096249ab100c4300b6843d4712c81396'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3a78c37e605b44e1a1ce3fbbf5582d39'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'message'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '3ac1b19553a74f2fa2c8cfda32f58155'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            caption: 'Sync event'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3b98e3f60116418ab9e12ada55e27fa4'
                        key: {
                            sys_ui_section: {
                                id: '886f4f36b5da4930b9533ec9c2fa3a99'
                                key: {
                                    name: 'x_glne_conn_sync_checkpoint'
                                    caption: 'Sync checkpoint'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'window_start'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '3c0f9a08a457443b808a116e9115612e'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            caption: 'Counts'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3c719a25ee7342dfa2c39cf0eea52c79'
                        key: {
                            list_id: {
                                id: 'afbfbe25b23145dd9e7848314b110fc9'
                                key: {
                                    name: 'x_glne_conn_sync_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_seen'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3c94688e737a49d3b704f8331072dbad'
                        key: {
                            name: 'x_glne_conn_presence'
                            element: 'since'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3cf987d97eaa4da3820100ed04b2d516'
                        key: {
                            sys_ui_section: {
                                id: '931e4801c91e405fb2a5aa6a7b8041ef'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    caption: 'Behaviour'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3d67459b008e406e937dd47042356a88'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'excerpt'
                        }
                    },
                    {
                        table: 'm2m_sp_widget_dependency'
                        id: '3d80119b4c344e518cd32499d22b4236'
                        key: {
                            sp_widget: 'b43383c75dde4049894ae9b0117fa8ce'
                            sp_dependency: '05fa979f52e84ad8a541df0f1c536387'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3dd2ae13eb4840938d8d02b246743fc1'
                        key: {
                            sys_ui_section: {
                                id: 'ebdea020ef3144909619a82625f8baed'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'error_class'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3dde593152a74a0aa914a7ef446eb8d4'
                        key: {
                            sys_ui_section: {
                                id: '1a280dcb54b14e73b8935b75f0899e58'
                                key: {
                                    name: 'x_glne_conn_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'fence'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3df28c807b0f408586f32b8d1c85b6c3'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ended'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3df41ae46f4747258a4510a4a5cdd55b'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'error_class'
                            value: 'config'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3e1039b0e0594fe2a8b7a2fde723261b'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'requested_record'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3efeefcc273d410c86b124c6d23e2a51'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            element: 'duration_seconds'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3f777dd0f119450eae983172e031ba0d'
                        key: {
                            sys_ui_section: {
                                id: '28765565f41e4a67b06d5fa1db465591'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    caption: 'Quarantined record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3f7987eea4f94b2093cda01940b1513d'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'presence'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3fd97fe876c94702a2b497b26f06ee4f'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '40060b228e1349348791414b94cd2df9'
                        key: {
                            sys_security_acl: '7b592f36c4d0489d976355a9e7aa50dc'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '402b3ef1f3ea46b9bef3f36ec9f32bfc'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'next_try'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '40709081d2ea4470ac0200393a3936d1'
                        key: {
                            sys_ui_section: {
                                id: 'f7af380667fb4d3c9eb728d5211d5dec'
                                key: {
                                    name: 'x_glne_conn_presence_token'
                                    caption: 'Presence token'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '410a6d3b7d5642c79997d765642f9fbc'
                        key: {
                            sys_security_acl: '3b053fa2683f4ebe980d57b988490910'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4133bdaf67554f10b046a1f3f495ad1e'
                        key: {
                            sys_ui_section: {
                                id: '28765565f41e4a67b06d5fa1db465591'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    caption: 'Quarantined record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '41594859bcdb41d181a72dadfe42613c'
                        key: {
                            name: 'x_glne_conn_presence_token'
                            element: 'paused_until'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4159e447ea4a45569355c605e6260c12'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'last_sync_event'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '4165d614eb5a47f9b0527aa7effeafce'
                        key: {
                            logical_table_name: 'x_glne_conn_sync_checkpoint'
                            col_name_string: 'company,fence,sequence'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '419846dfd97b40ae8a7c156a11fd0b0e'
                        key: {
                            sys_security_acl: 'c039ed6a937f461689431a8ea317032d'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '41a6c2fbb2a44ccc8f8f62743d96aa2e'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '41b7cff041334686ba57e8f3a4c2ce31'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'note'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '41e31e8282f04c879593c0a4bf40b78e'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'workspace'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '42199937393b4dc790976aef8f7374ec'
                        key: {
                            list_id: {
                                id: '2475eef1b8b94eb5804750da41a868ef'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'updated'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '42331e51cdbd459383c17501cae38e40'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'api_key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '424fdaba136b4e688e0c68ca4d1e0ad1'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'watermark'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '427d38cea917447d9acf810da0578a3b'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'retries_in_row'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '42898fd1c2da44358ba2eec02ef03280'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'write_back'
                            value: 'nothing'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '42a0707cbc944681880fcadf0e52720e'
                        key: {
                            sys_ui_form: {
                                id: '93c1a1825dbc4439931c7b3d0dbef460'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '42aaa023a110423786f72ba43398fa1a'
                        key: {
                            sys_ui_section: {
                                id: 'f250bfecc5c84c6bbe5d1e1b5ffe753e'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'type'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '42bcfa71cef745c5aa6d4b66169be1cd'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '42f1c7491b374289911a74342f660059'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'trigger'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '43188eb1ea6c4d9e84c4939162b126e9'
                        key: {
                            sys_ui_section: {
                                id: '5dac638ef0c444f095d4c26f62b7aedf'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sync_state'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '43242232ed594335845904c5e1a1c99c'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'last_check_result'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '441f30d3536d462a86f360a5a7204607'
                        key: {
                            name: 'x_glne_conn_presence_token'
                            element: 'company'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '444025f302104f5983ccb671ea15a5bd'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '445db3c19b334986910e1eeb3bab9b1f'
                        key: {
                            name: 'x_glne_conn_sync_run'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '44dabf3c927548b9934e4acf584c2078'
                        key: {
                            list_id: {
                                id: '870b10d986c44c5797845f2b60de474c'
                                key: {
                                    name: 'x_glne_conn_session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'started'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '44ea38cd06104e58ac999d0f4dcf5b99'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'error_class'
                            value: 'busy'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '44f92b25e5de44f1ba46066b49320a3c'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'saved_on'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4500f5981c0449e2aa173e340fc8ea6d'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'failed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '45018d742be9467db947bcb4babff44e'
                        key: {
                            sys_ui_section: {
                                id: '5831d88182654979821ab8efb4d7fcea'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Visitor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'configuration_item'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4560cc5e02284ae2b37a46254a128414'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'last_check'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '45a6051352bc4a6a82db2d5fc5cff657'
                        key: {
                            list_id: {
                                id: '7abe8aa08f2e493f8b035b0a86438cfe'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '45c50e71db7648bd900f199b13c311d2'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            element: 'guest_hash'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '461ab882b6be43789d82c7433fd07dff'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'type'
                            value: 'C'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '467ed2cc106741d8ac1efa7efdd627fb'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'erasure'
                            value: 'asked'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '47018e5c77094604a34290588ac44da0'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'company'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '48141b3e47af455cbf56fc22c369dee1'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            caption: 'Glance service'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '481a3f1728e4448786623e4823a8e858'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '48763c1d3c6c4d0eb88f78e3bb1ce2d9'
                        key: {
                            sys_security_acl: '4ea08b7c846b4e848947beda8bd41791'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '48a8ad4722c84da18bc78d7bcad81d8a'
                        key: {
                            sys_ui_section: {
                                id: 'c80e879deced43b9b76d05203631ca38'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Company Settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '48beb4403a944262956916cf1a8ccf99'
                        key: {
                            sys_ui_section: {
                                id: '567bf97db76d49f18ec9cfd183e92f00'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    caption: 'Visitor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'visitor_email_field'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '49775009c5114f39b01db995942be5a7'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'dry_run'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4a48e54f94424d5aa3188e4df662577f'
                        key: {
                            sys_ui_section: {
                                id: '28765565f41e4a67b06d5fa1db465591'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    caption: 'Quarantined record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'first_seen'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4aa323162ee64fa6bbd245e21d9d3008'
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'retries_in_row'
                            position: '21'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4ae3b30db56441918fc5b160d65eb78d'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'buttons'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4af375935f8b4a9fa59a2942f4385db8'
                        key: {
                            sys_ui_section: {
                                id: '28765565f41e4a67b06d5fa1db465591'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    caption: 'Quarantined record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_seen'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4b0e330d871344d1ab8a573a5476c739'
                        key: {
                            name: 'x_glne_conn_presence'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4b48906381484bf3888d20b268a2b89d'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'anonymised'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4b92ddc0f42b43a3af5bfe91355574ec'
                        key: {
                            name: 'x_glne_conn_sync_run'
                            element: 'trigger'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '4cc612a24ece43ac8d7ee7f054d8d1dc'
                        key: {
                            logical_table_name: 'x_glne_conn_session'
                            col_name_string: 'company,ended'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4ce7c4ebe4f4499ca7288ab34aeb9ccf'
                        key: {
                            sys_ui_section: {
                                id: 'f7af380667fb4d3c9eb728d5211d5dec'
                                key: {
                                    name: 'x_glne_conn_presence_token'
                                    caption: 'Presence token'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4d5cf933b8704b35aaa5703193d2404f'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'visitor_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4dadb0c8158a424c8c8133abe3f77d5f'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'agent_script_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4dcb8f5cbc584ef78fa20b1aff60a449'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'sync_event'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4e0487002dc4448690f15efd1df16162'
                        key: {
                            list_id: {
                                id: '7400b31a87e34ea6b29658477ffbc812'
                                key: {
                                    name: 'x_glne_conn_session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_glne_conn_sync_event'
                                }
                            }
                            element: 'sync_state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4e29268690d34f43a7c29a33eadf8bd2'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'cursor'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4e35d06e438d411c81a3732fe9bbfffa'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'company'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4e3f9b1047f746f78b929f9bf8566412'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'sync_status'
                            value: 'failing'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '4e42f633c5524e15868db7ae3cfd8455'
                        key: {
                            sys_ui_form: {
                                id: 'a0fdb3b22969464db0e15ed2880a90cb'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '931e4801c91e405fb2a5aa6a7b8041ef'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    caption: 'Behaviour'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4e62b0f4d75643a8b8baa00c20944ef0'
                        key: {
                            sys_ui_section: {
                                id: 'c80e879deced43b9b76d05203631ca38'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Company Settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'partner_uid_field'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4e75f03340cf42ca9e2eafa0f6263454'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'started'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '4e7d10cedf204fc49f9831da99fc3d2e'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4e84566138074ecbad40bba9ab18643a'
                        key: {
                            list_id: {
                                id: 'f8fa3dfe066b4aea969a78befdc37ce9'
                                key: {
                                    name: 'x_glne_conn_session_guest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'session'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4e86fcf8133d4e08993097877a5f047c'
                        key: {
                            sys_ui_section: {
                                id: '5dac638ef0c444f095d4c26f62b7aedf'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'note'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4ee31ac3f593440b9494dd481fbad1cc'
                        key: {
                            sys_ui_section: {
                                id: '1a280dcb54b14e73b8935b75f0899e58'
                                key: {
                                    name: 'x_glne_conn_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ended'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4f04720035a94a42aa75e0ac8e6f7d95'
                        key: {
                            name: 'x_glne_conn_sync_run'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4f64e9e79d6540f29fba089b35b538c6'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'service_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4f8817b0838346b59a75f6e03f3ce960'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4f9a7851b03648ea869e9b00e07424f1'
                        key: {
                            name: 'x_glne_conn_presence_token'
                            element: 'failures'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '5032f495557a4055a38e600c072d8382'
                        key: {
                            logical_table_name: 'x_glne_conn_presence'
                            col_name_string: 'checked'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '50ec89f0db9748b5aa83f2afef434138'
                        key: {
                            list_id: {
                                id: '870b10d986c44c5797845f2b60de474c'
                                key: {
                                    name: 'x_glne_conn_session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5133f8ec0cc44a62898cdf6d36735ede'
                        key: {
                            list_id: {
                                id: 'fc7f387b11534373b92a784d617a4590'
                                key: {
                                    name: 'x_glne_conn_presence_token'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_error'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '51340acd018f433fb18c5f04c337a71f'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'session_hash'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '51f3f12dd24a40888a7773833ded60c6'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'partner_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '529d1b2556e74fab84e77629575d3ee6'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'requested_for'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5330ee99f48b4595b240e225de6c4cb9'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'trigger'
                            value: 'company'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '541c020ff75e4724b8ec6399891072b4'
                        key: {
                            list_id: {
                                id: '870b10d986c44c5797845f2b60de474c'
                                key: {
                                    name: 'x_glne_conn_session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '544f7285fe924f71a66c4932e2941842'
                        key: {
                            name: 'x_glne_conn_sync_run'
                            element: 'ended'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '54aa9be4930b4d2599bcc2ce5bb6c208'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'account'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '54bd48781a7e48c79e7977c364bd40cf'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'origin'
                            value: 'outside'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '54d0f3eee55b4244a4b6ec34305fd635'
                        key: {
                            list_id: {
                                id: '99a928a145774bab95b5d22dc783fa02'
                                key: {
                                    name: 'x_glne_conn_sync_checkpoint'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'watermark'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '554987db19424e07a8b2b2445743b1fb'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'write_back_since'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '55579bca1c7747358545ac962f9b2e9f'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: 'fc9690f580334069bf105b814215a97d'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'failing_reason'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5661a23bb9cb41d3967614f4b606d5bc'
                        key: {
                            sys_security_acl: 'fc5f59247cb5419a9bb04ac83905da09'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '567bf97db76d49f18ec9cfd183e92f00'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            caption: 'Visitor'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '56b4fd17f3cd4c7087433d00cd1a395c'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '886f4f36b5da4930b9533ec9c2fa3a99'
                                key: {
                                    name: 'x_glne_conn_sync_checkpoint'
                                    caption: 'Sync checkpoint'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'window_end'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '56c8f02d79d0414581c508ead0eb1fa1'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'origin'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5708aac70561477381aaa01384050217'
                        key: {
                            sys_ui_section: {
                                id: '931e4801c91e405fb2a5aa6a7b8041ef'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    caption: 'Behaviour'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'write_back'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '578ea9664f7c401fa0e00eb306328071'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'outside_since'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '57a2e93ed69946d286cc14298c73a1a6'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '5831d88182654979821ab8efb4d7fcea'
                        key: {
                            name: 'x_glne_conn_session'
                            caption: 'Visitor'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5839619c3f2e4a7491f3d4a2533cce29'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'terms'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '58d1594ff1554e2b90c82c79c04a79ed'
                        key: {
                            sys_ui_section: {
                                id: '8e9273842db7418e8311856001a74036'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    caption: 'Display Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'inherit'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5917912998614421bda249a64dbade4f'
                        key: {
                            sys_ui_section: {
                                id: '3c0f9a08a457443b808a116e9115612e'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ignored'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '594d93e317d34b7993071dbd7c8fab00'
                        key: {
                            sys_ui_form: {
                                id: '70e04403f09c4c9f9df57bb08ec275ec'
                                key: {
                                    name: 'x_glne_conn_presence_token'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'f7af380667fb4d3c9eb728d5211d5dec'
                                key: {
                                    name: 'x_glne_conn_presence_token'
                                    caption: 'Presence token'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '596800b1cb3f47c989bf73181f64d66a'
                        key: {
                            name: 'x_glne_conn_sync_run'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '59c26dd43a2448b8a2c87a96a93d4dbe'
                        key: {
                            sys_security_acl: 'ed7fdd67053c403aa5a2878b85ef4f94'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '59cc5ea19ae3469fb531376ad3e9b7e2'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'partner_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '59dc283b06324f46937181a09d800fd1'
                        key: {
                            name: 'x_glne_conn_sync_run'
                            element: 'last_seen'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5a54bdc3afcd4e09a5cf9549fe27ce7b'
                        key: {
                            sys_ui_section: {
                                id: '8e9273842db7418e8311856001a74036'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    caption: 'Display Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'order'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5a66c0dc16784d4aaf9dfef380c0e92e'
                        key: {
                            name: 'x_glne_conn_presence'
                            element: 'presence_hash'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5abbe21e415947bdb63ecb89a641e1f6'
                        key: {
                            sys_ui_section: {
                                id: 'daa8a5b1fd964e97a4201456194fe242'
                                key: {
                                    name: 'x_glne_conn_session_guest'
                                    caption: 'Session guest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5ad5f49b7c9046cfae2450af7c83ae3b'
                        key: {
                            sys_ui_section: {
                                id: '1a280dcb54b14e73b8935b75f0899e58'
                                key: {
                                    name: 'x_glne_conn_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5ae44e8914ff478295cdc5727dfda98a'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'source_record'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5b2490067c0948149dc6cb20593eae90'
                        key: {
                            list_id: {
                                id: '6cd6d06d69d345f3837bf7002d0edbdf'
                                key: {
                                    name: 'x_glne_conn_presence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'failures'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5c276b9675b6438db2d9b13db19fa993'
                        key: {
                            list_id: {
                                id: '99a928a145774bab95b5d22dc783fa02'
                                key: {
                                    name: 'x_glne_conn_sync_checkpoint'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'window_start'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '5c7b95da9c9b479b915971fd74dc37b1'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'sync_status'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5cb1dd95801d4ef58b39099aa67439c9'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'visitor_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5d053a69f2964bdeb8f241ccb8762978'
                        key: {
                            name: 'x_glne_conn_sync_run'
                            element: 'ended'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '5dac638ef0c444f095d4c26f62b7aedf'
                        key: {
                            name: 'x_glne_conn_session'
                            caption: 'Synchronisation'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5e0c2b3ad6664584bd8ba8a691475fa9'
                        key: {
                            sys_security_acl: 'ea8d2b6143f0471cb6dd924246c641dd'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5e4ae13adff04596a3eafde16d9aaaf0'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'counts_differ'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5e5950904cae4077a183ed48b9687312'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'last_check'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5ec8970ccb52476bb0ece04ac9977d4d'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'resolved'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5eccfc927dd941278c7e7cffbe363f02'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'write_back_since'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '5f0015b07d034a06a8ccc1214d4353e8'
                        key: {
                            logical_table_name: 'x_glne_conn_session'
                            col_name_string: 'session_hash'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '5f0d3c6b19b944e1a7391ed508511f02'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'error_class'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5f3d42f36b93405ca416d19a647f7b37'
                        key: {
                            sys_security_acl: 'e05160bf06114ea5b707085146d91931'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5f3d4fe40eb64f2dbc6a74c0d2537788'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'partner_user_id'
                        }
                    },
                    {
                        table: 'sys_rest_message_fn'
                        id: '5f8278b0f61f4e49ab0e64d076a8552d'
                        key: {
                            rest_message: '3e368bc9cbf54c279d66118927400ff5'
                            function_name: 'WSDL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5fbb3b4267b94490a30a05760c400ad4'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5fc54196e4bb4e50a37e461436569faf'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'visitor_phone'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '5fdf10c4972749148012d41064fffb9c'
                        key: {
                            logical_table_name: 'x_glne_conn_session'
                            col_name_string: 'company,session_key'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5ff302309ca145c1b256e7db2705d551'
                        key: {
                            sys_ui_section: {
                                id: '5831d88182654979821ab8efb4d7fcea'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Visitor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'visitor_id'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '60572ab401c047a6ba6cad1025d6b39d'
                        key: {
                            sys_ui_section: {
                                id: '28765565f41e4a67b06d5fa1db465591'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    caption: 'Quarantined record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'place_start'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '611113951c2e4e2b9243bb15a32cab0b'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: 'fc9690f580334069bf105b814215a97d'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'failing_notified'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '613e040e8d014bc48f0c7a9864c777a4'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'place_status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '62074a35b7364d4491f0dd40f0591a0b'
                        key: {
                            name: 'x_glne_conn_presence'
                            element: 'problem_code'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '625bf5fa77b3424e8fcc8f69403169f2'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            element: 'session'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '629f0de6b7294fddaa85bbfa1129d69c'
                        key: {
                            logical_table_name: 'x_glne_conn_session'
                            col_name_string: 'anonymised,started'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6338e89528f94fd89d2e1bd1d5083f7d'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'state'
                            value: 'resolved'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '63efd17e27954f898098fdc5b31e9b24'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            element: 'session'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '63f743df671347c59d614e4a59e79c0a'
                        key: {
                            list_id: {
                                id: 'f7169bf1496941e3a56235ebcf9635e5'
                                key: {
                                    name: 'x_glne_conn_session_guest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_glne_conn_session'
                                }
                            }
                            element: 'phone'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '649b655073f64f889f1aae31ce5e4f23'
                        key: {
                            list_id: {
                                id: '7abe8aa08f2e493f8b035b0a86438cfe'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'visitor_id_field'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '64dfd7009c7840369d17931cd365ffef'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '651c23ab6dac41c89bb9402ae217d208'
                        key: {
                            sys_ui_section: {
                                id: 'f250bfecc5c84c6bbe5d1e1b5ffe753e'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '65595d26708542c0bed92a69fce9721c'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'terms'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '658a42bd2857450190e48768cff6d614'
                        key: {
                            list_id: {
                                id: '6cd6d06d69d345f3837bf7002d0edbdf'
                                key: {
                                    name: 'x_glne_conn_presence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '658f3af6529748de9ee42e833ca78322'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'terms'
                            value: 'started'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '65a8021ff3ba4d6dac077163713cfc2c'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'started'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '65ceb077dc53412a92916eadd27e9485'
                        key: {
                            sys_security_acl: 'd319b5f6624a461f8a0cbfb65c26c763'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '65f2b678918a4f30b6a0857c8aa7856a'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'contact_table'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '668821eabd094192b8d3d3fddf0457e1'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'write_back'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '66e340afec224c12a9d5d28a2aa2eed1'
                        key: {
                            sys_security_acl: 'a414a26436614ffead7a93366cb825b1'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '66f7ed401b5c4a3e95539d5f3975c7df'
                        key: {
                            sys_ui_section: {
                                id: '8e9273842db7418e8311856001a74036'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    caption: 'Display Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '674a3c35c96a4ba5bebf9b5c41228754'
                        key: {
                            sys_ui_section: {
                                id: 'f250bfecc5c84c6bbe5d1e1b5ffe753e'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'started'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6769b8aa22754906936b078377b0f3c2'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6786931fe9ed42d28f384b056a49fd69'
                        key: {
                            name: 'x_glne_conn_sync_run'
                            element: 'sync_event'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6809904ec8b74f57b2bf0c17f10628b7'
                        key: {
                            sys_security_acl: '93c16fa724ec4ec68d2e4af668a466b0'
                            sys_user_role: {
                                id: '0a8201ad3a0049e59492d4d660b9e78b'
                                key: {
                                    name: 'x_glne_conn.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '681ed745de334acc811cce5b59587d6b'
                        key: {
                            sys_ui_section: {
                                id: 'f7af380667fb4d3c9eb728d5211d5dec'
                                key: {
                                    name: 'x_glne_conn_presence_token'
                                    caption: 'Presence token'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'expires'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '682ff7035c49459dac709fb7ac713c1d'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'error_class'
                            value: 'contract'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '68602a2fe7064743afddbcb5fe127074'
                        key: {
                            sys_ui_section: {
                                id: 'f250bfecc5c84c6bbe5d1e1b5ffe753e'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source_table'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '6876525480cf44f4a9ff1753790b051e'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6886fbc7ff8b422196f6a4afd0ae5b34'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '688b001185c347a2afbe47e9e8dfb110'
                        key: {
                            sys_security_acl: 'bf56c5c5543146fa97c398c32a4831df'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '68a22d5366134ec1b7b75c55efcf5fd1'
                        key: {
                            logical_table_name: 'x_glne_conn_sync_event'
                            col_name_string: 'started'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '68de90c8cda940df8a0d9743d49b0b9f'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'checked'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '68e7a4955da14d43afa0b8df6ead5942'
                        key: {
                            logical_table_name: 'x_glne_conn_session'
                            col_name_string: 'visitor_email'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '68f983e5df7e477496d1133d87b8ac22'
                        key: {
                            list_id: {
                                id: '6cd6d06d69d345f3837bf7002d0edbdf'
                                key: {
                                    name: 'x_glne_conn_presence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'problem_code'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '6915409167af40c6932fadeabfa4a64b'
                        key: {
                            name: 'x_glne_conn_session'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '694506bf7a494a728eb359ea4329336e'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'kind'
                            value: 'record'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '694ce96616944016971576094e233f2f'
                        key: {
                            sys_ui_section: {
                                id: '5831d88182654979821ab8efb4d7fcea'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Visitor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '69a5b45d22ca460dae622a8083bb2725'
                        key: {
                            sys_security_acl: '6517e6cb0a22447e852bba5b5f873dee'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '69d54d018d824288adca43102fa7e515'
                        key: {
                            list_id: {
                                id: 'd1f2b448058a49d8926c590481550d21'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_glne_conn_sync_event'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_rest_message_fn'
                        id: '69e02778b5a0474cbbf7a48265a3483b'
                        key: {
                            rest_message: '505183e807b240dc95b193194aef4557'
                            function_name: 'LookupPartnerCobrowseSession'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6a6d98c19ebc4989b82d7a38b59e7191'
                        key: {
                            name: 'x_glne_conn_presence'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '6a88e7a1e94346a2abae30c64eb0a210'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6ac69eca24424180993877cd1b9c4bdf'
                        key: {
                            name: 'x_glne_conn_presence'
                            element: 'checked'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6ada90244e0543df98c9c3988834370b'
                        key: {
                            sys_ui_section: {
                                id: 'f250bfecc5c84c6bbe5d1e1b5ffe753e'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'partner_user_id'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6b5ba53065f7480e81304d31b53194fd'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'origin'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '6c1be8e9179b41a0aa60be72e327cf2d'
                        key: {
                            name: 'x_glne_conn_presence_token'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6c44455486f34d3286406933a03c34b9'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'dry_run'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6c588acbb81c45b6a68fa0a5d5fe594e'
                        key: {
                            sys_ui_section: {
                                id: 'daa8a5b1fd964e97a4201456194fe242'
                                key: {
                                    name: 'x_glne_conn_session_guest'
                                    caption: 'Session guest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'status'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6c65a1512e80414e933790f694636908'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'company'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '6cd6d06d69d345f3837bf7002d0edbdf'
                        key: {
                            name: 'x_glne_conn_presence'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '6cda031e698a4b5b9b834c162be91803'
                        key: {
                            sys_ui_form: {
                                id: '6915409167af40c6932fadeabfa4a64b'
                                key: {
                                    name: 'x_glne_conn_session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '5dac638ef0c444f095d4c26f62b7aedf'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6d21bc711ffb455d9a5b4acf29295612'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6d97205cc01c49c9b181a6b576b4621c'
                        key: {
                            list_id: {
                                id: '6cd6d06d69d345f3837bf7002d0edbdf'
                                key: {
                                    name: 'x_glne_conn_presence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'checked'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6db04036467042e08ea1191fdd94dd13'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'failing_reason'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6dfdae9387db4d1ba8568c46e7117490'
                        key: {
                            list_id: {
                                id: '4e7d10cedf204fc49f9831da99fc3d2e'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'presence'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6f082b4992b042b6832314f44953913b'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'updated'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6f7cf70246e84770b35222e63c28d0f6'
                        key: {
                            sys_ui_section: {
                                id: '91ebabe47c50413f84de55f21c818981'
                                key: {
                                    name: 'x_glne_conn_presence'
                                    caption: 'Presence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'answered'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6fc74287d3bf4808bd02980d0a0a5cd6'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6fdc66094eb44bc7886b877a1a9e46a9'
                        key: {
                            sys_ui_section: {
                                id: '3c0f9a08a457443b808a116e9115612e'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'created'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6ff8803fe94b4ba58f753cc06beb519a'
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'retries'
                            position: '20'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '7088ae5f3c6a432d9f956b65c3f7b54c'
                        key: {
                            name: 'x_glne_conn_presence'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '70bbc1621c844457947a25e17ad982fe'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'place_end'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '70e04403f09c4c9f9df57bb08ec275ec'
                        key: {
                            name: 'x_glne_conn_presence_token'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '711dba3f80144db1b23030a1fe0b844d'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'configuration_item'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_rest_message_fn'
                        id: '717931d472f74a9fab3257b7e1f732d8'
                        key: {
                            rest_message: '3e368bc9cbf54c279d66118927400ff5'
                            function_name: 'PartnerSessionCounts'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '717fa862a77c40aea529e3ac91bafa08'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'is_default'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '71ac1441b94f470fae87c33b4d23e4b4'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'percent_done'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '71b6d1ff82b24ac4821ca7ed38841317'
                        key: {
                            logical_table_name: 'x_glne_conn_display_configuration'
                            col_name_string: 'table,active,order'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '71e2a9cd86104040a4558380a6bfb611'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'failing_class'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7218057dd6a44fb1bcba6df032812a30'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'identity'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7245704312a24ddd97410d78f10fe0f4'
                        key: {
                            sys_ui_section: {
                                id: '91ebabe47c50413f84de55f21c818981'
                                key: {
                                    name: 'x_glne_conn_presence'
                                    caption: 'Presence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '725274fc11924abd93897e0465bd9490'
                        key: {
                            logical_table_name: 'x_glne_conn_sync_run'
                            col_name_string: 'run_hash'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '72dbbb1a6d0a49ca8a8c858f2db16598'
                        key: {
                            sys_ui_section: {
                                id: '3c0f9a08a457443b808a116e9115612e'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'requests'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7354507ade4e493ebb03d1b6a06c7628'
                        key: {
                            sys_security_acl: '7df9a441849d4491b7eae0fb9c5cf4ae'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '73829008c3c344dab070b0499a3fa389'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'company'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '7400b31a87e34ea6b29658477ffbc812'
                        key: {
                            name: 'x_glne_conn_session'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'x_glne_conn_sync_event'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '7407f5d7052f47299447b3861af2e025'
                        key: {
                            sys_ui_form: {
                                id: '7bd2b0fd4f024ea7bb3fe8cebfac116e'
                                key: {
                                    name: 'x_glne_conn_session_guest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'daa8a5b1fd964e97a4201456194fe242'
                                key: {
                                    name: 'x_glne_conn_session_guest'
                                    caption: 'Session guest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '74108f21d38b46b1af798a3613ea3b28'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'source_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7419138ffbf14e6c8c88b66f6c7fd720'
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '74829862cd534e6fa8a44c5cbd520042'
                        key: {
                            list_id: {
                                id: '2475eef1b8b94eb5804750da41a868ef'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'started'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '74947904d7bb4f1aae5929fa152780d0'
                        key: {
                            name: 'x_glne_conn_sync_run'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '74ac23ac6a8842f482e14f5e9ba05726'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '74b816b02ca14f1887c90b370a0740e1'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'visitor_id_field'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '74bf403cb6df4f99a47f00bf312bbed6'
                        key: {
                            name: 'x_glne_conn_sync_run'
                            element: 'company'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '753c81ae83ce46279190767affe10e03'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '5dac638ef0c444f095d4c26f62b7aedf'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'note'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '753e089765604550b1211d5a7533add8'
                        key: {
                            list_id: {
                                id: 'f7169bf1496941e3a56235ebcf9635e5'
                                key: {
                                    name: 'x_glne_conn_session_guest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_glne_conn_session'
                                }
                            }
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '75869c9ea75943ac8b144cbbe1fecb76'
                        key: {
                            sys_ui_section: {
                                id: 'f250bfecc5c84c6bbe5d1e1b5ffe753e'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'duration_seconds'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '75a6cb37a7bd4ca985eee855abc37947'
                        key: {
                            sys_security_acl: 'e1805ed6b5f54430a2da4c13bd0953f4'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '75b6f1a4049d44e39d7a4358a89d21e5'
                        key: {
                            sys_ui_section: {
                                id: '886f4f36b5da4930b9533ec9c2fa3a99'
                                key: {
                                    name: 'x_glne_conn_sync_checkpoint'
                                    caption: 'Sync checkpoint'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'fence'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '763894365afb49b19cebb583896607e5'
                        key: {
                            sys_ui_section: {
                                id: '28765565f41e4a67b06d5fa1db465591'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    caption: 'Quarantined record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'times_seen'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '76b9cc9ddc2c41de9b852eba8202c3a9'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '76e77e071b584bf4a77e006e0d40e0e9'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'sync_state'
                            value: 'pending'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '76f10369d95c491290e519049606bb8b'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'sync_attempts'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '777f345c7adc431dbaebfe596cfeaf11'
                        key: {
                            name: 'x_glne_conn_sync_run'
                            element: 'run_hash'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '77807280d9a54682b3b57d254d2ee6d0'
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'range_end'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '780e1a0209ec45db81d84b87a43baedd'
                        key: {
                            list_id: {
                                id: 'd1f2b448058a49d8926c590481550d21'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_glne_conn_sync_event'
                                }
                            }
                            element: 'times_seen'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '785c93b18fb54c45a81b210c230cc4a0'
                        key: {
                            logical_table_name: 'x_glne_conn_sync_event'
                            col_name_string: 'state,started'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '791ab2ed7b324832a7f2e59e6a84923f'
                        key: {
                            sys_ui_section: {
                                id: '28765565f41e4a67b06d5fa1db465591'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    caption: 'Quarantined record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'identity'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '79cac5c24f464d7db4e4d5b2747d8910'
                        key: {
                            sys_security_acl: '9b6b70aede2e476494a3b7e85b31e353'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7a3c1925e69e4ef38ac4fbb2e8c87c3c'
                        key: {
                            sys_ui_section: {
                                id: '931e4801c91e405fb2a5aa6a7b8041ef'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    caption: 'Behaviour'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'workspace'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '7abe8aa08f2e493f8b035b0a86438cfe'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7ad76cde71104a979b3d773a0d1e8470'
                        key: {
                            sys_ui_section: {
                                id: '5dac638ef0c444f095d4c26f62b7aedf'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_sync_event'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7ae70850332149ed8f02cf73de48ecd2'
                        key: {
                            list_id: {
                                id: '2475eef1b8b94eb5804750da41a868ef'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'received'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7b3a58ddd84c49d5934e7558265d9421'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7b65976a01404f5ebee3c63bb7555dc9'
                        key: {
                            sys_security_acl: '92e5dd5496c44f52930624f2228f0739'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7b92c2dc539d4dcf9885ef667df789a6'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'inherit'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '7bd2b0fd4f024ea7bb3fe8cebfac116e'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '7bd90a90d9bc41f7a4d98c86eec1c8a5'
                        key: {
                            name: 'x_glne_conn_sync_run'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '7c02bef22e6f4ad082fcc7787e4ee7ef'
                        key: {
                            name: 'x_glne_conn_company_settings'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7c8cc72c558d4778bbb160f234271a44'
                        key: {
                            name: 'x_glne_conn_sync_run'
                            element: 'last_seen'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '7cf161bfe925446785e7c90fe3efa9f5'
                        key: {
                            sys_ui_action: 'b2e6bb671bdd45f4998e12e1072825ef'
                            sys_user_role: {
                                id: '0a8201ad3a0049e59492d4d660b9e78b'
                                key: {
                                    name: 'x_glne_conn.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7d1f999729084970bd54c528a087c25e'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'error_class'
                            value: 'transient'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7d25889167f84170a1398222c4a0a2b8'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'status'
                            value: 'J'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7da73c7b0d874e42bed4d11babbebf96'
                        key: {
                            sys_ui_section: {
                                id: 'c80e879deced43b9b76d05203631ca38'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Company Settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'api_key'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_rest_message_fn'
                        id: '7db51d030f0742fe90564f3753ef178b'
                        key: {
                            rest_message: '387fafbbeb214af6b07d1701dce6bb61'
                            function_name: 'Token'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7dde846ab3124ec7aaf079ce5945557e'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: 'fc9690f580334069bf105b814215a97d'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'failing_class'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7de258505d5e413f8a3b29145ea7052f'
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'window_start'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7e23193885eb49649f042427072a37fe'
                        key: {
                            name: 'x_glne_conn_presence'
                            element: 'resolved'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7e81f420ba50426f862ea02ffc4be70e'
                        key: {
                            list_id: {
                                id: 'fc7f387b11534373b92a784d617a4590'
                                key: {
                                    name: 'x_glne_conn_presence_token'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7e909ac508844b47bf6fbffa5c011079'
                        key: {
                            sys_ui_section: {
                                id: 'f7af380667fb4d3c9eb728d5211d5dec'
                                key: {
                                    name: 'x_glne_conn_presence_token'
                                    caption: 'Presence token'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'company'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7ea71273a1a34a3aaed53aacb5d76c9c'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'notes'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7eb8b129d31442d3984a2a425b05b6de'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '5dac638ef0c444f095d4c26f62b7aedf'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7f8fe4b16f264925b894721e84afb2b7'
                        key: {
                            sys_security_acl: '0fa1b4d878794110b731c1dddc8207d6'
                            sys_user_role: {
                                id: '0a8201ad3a0049e59492d4d660b9e78b'
                                key: {
                                    name: 'x_glne_conn.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7fcb901c0af44b90848e9a867ed11941'
                        key: {
                            list_id: {
                                id: '7abe8aa08f2e493f8b035b0a86438cfe'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'table'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7fee7e740b764d56b14bcf0717dd7cde'
                        key: {
                            list_id: {
                                id: '870b10d986c44c5797845f2b60de474c'
                                key: {
                                    name: 'x_glne_conn_session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'agent'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '804aca7504b84c4c8d8dce09f5d51b3c'
                        key: {
                            sys_ui_section: {
                                id: 'f7af380667fb4d3c9eb728d5211d5dec'
                                key: {
                                    name: 'x_glne_conn_presence_token'
                                    caption: 'Presence token'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_error'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '80d9f481f11d4146a8cf3ad2993159da'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'origin'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '815b2e6c08e74a06ba7da0b7118ef3d3'
                        key: {
                            name: 'x_glne_conn_presence'
                            element: 'presence_hash'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '826e9c71f65945c983546aa14dafff7c'
                        key: {
                            list_id: {
                                id: '7400b31a87e34ea6b29658477ffbc812'
                                key: {
                                    name: 'x_glne_conn_session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_glne_conn_sync_event'
                                }
                            }
                            element: 'started'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '82cea29aeffb477bb9eb18c60c79c4fa'
                        key: {
                            list_id: {
                                id: 'fc7f387b11534373b92a784d617a4590'
                                key: {
                                    name: 'x_glne_conn_presence_token'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'paused_until'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '830f25d529a6403d82466acbb4ea4862'
                        key: {
                            sys_security_acl: 'd43bf43d6c7e43839cd430b0bf32b0d3'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '83584a79984b413a945b49d60845c080'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '83e4e9beddad4363953d44c03d68438c'
                        key: {
                            name: 'x_glne_conn_presence'
                            element: 'failures'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '84215bf6e67644b1b9929196c5aaedd7'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'sync_event'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8422f2ab4df240c5866572d3204acecf'
                        key: {
                            list_id: {
                                id: '2475eef1b8b94eb5804750da41a868ef'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'reached'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '843c65a42888420fb582293f9660767d'
                        key: {
                            sys_ui_section: {
                                id: '3c0f9a08a457443b808a116e9115612e'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '847d854afaf94a24af25ce26b911438c'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'dry_run_memory'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8572b1f785794ae9a74c164a9907abe7'
                        key: {
                            list_id: {
                                id: '7abe8aa08f2e493f8b035b0a86438cfe'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '85d71032a2fd4ade88ae0dd86dfea5d4'
                        key: {
                            sys_security_acl: 'd87926b0c5504ace9e2ed1dc86fbeafe'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '86918a3852d24b699d90e67acb932170'
                        key: {
                            sys_ui_section: {
                                id: '567bf97db76d49f18ec9cfd183e92f00'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    caption: 'Visitor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'visitor_name_field'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '86b28468a09c47fd928769345fd4c05e'
                        key: {
                            logical_table_name: 'x_glne_conn_session_guest'
                            col_name_string: 'guest_hash'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '86b5644c1f8549f5a09ab910589b964a'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'status'
                            value: 'A'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '86c3df59b4424195947ce7a7ed60138a'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'started'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '870b10d986c44c5797845f2b60de474c'
                        key: {
                            name: 'x_glne_conn_session'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '87193c2867dd42019b4e07ac406253f3'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'width'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '871eb4c5cda240cf9fc6ec4746aa60b4'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'agent'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '872fb67ae11341f8b68e82d280264395'
                        key: {
                            sys_ui_section: {
                                id: '5dac638ef0c444f095d4c26f62b7aedf'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '87680b24bc534686bce33d35d9536b67'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'requested_record'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '877bd284e43c4069956768aa4509a3bf'
                        key: {
                            sys_ui_section: {
                                id: '5831d88182654979821ab8efb4d7fcea'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Visitor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'glance_session_id'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '87ac7b28201a4443b1da53e5461bc35d'
                        key: {
                            name: 'x_glne_conn_presence'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '87b900f15ec84ffc803def419d4957f7'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'write_back'
                            value: 'comment'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '882832beb91f47d99442b474b247fee0'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'window_start'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '88418cee5aac46d787686c81fe1d5af2'
                        key: {
                            sys_ui_section: {
                                id: '28765565f41e4a67b06d5fa1db465591'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    caption: 'Quarantined record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'company'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '884f34dd3fa54b039649ed9ab629a7aa'
                        key: {
                            name: 'x_glne_conn_sync_run'
                            element: 'started'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '88546d5248f34b1db2445a6753d7577e'
                        key: {
                            list_id: {
                                id: 'fc7f387b11534373b92a784d617a4590'
                                key: {
                                    name: 'x_glne_conn_presence_token'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'expires'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '886f4f36b5da4930b9533ec9c2fa3a99'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            caption: 'Sync checkpoint'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '88f9db2be50846ae9f1d42b1b2233b47'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8970253437b746a5893245bcedb5927f'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'times_seen'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '89897e0ceb4a48218e582e06850e0b32'
                        key: {
                            sys_ui_section: {
                                id: '1a280dcb54b14e73b8935b75f0899e58'
                                key: {
                                    name: 'x_glne_conn_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '89e0b52e9311479aa2db755fe4a167dc'
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ended'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '89fc139d70de44399430a03a36243573'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'height'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '89ffb2e68521416dac3c6440202433b3'
                        key: {
                            sys_security_acl: 'ff8a5b0a2aa4431a824a6878f2898af4'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8a2d8b738801497aa7312a36f3fcb93c'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8a3093a01fa6457fa100ac851c556c51'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'last_seen'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8a3f63c9e3fa495faf602a634885851a'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'window_end'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8a5f077035c9474f88894c95a16f3104'
                        key: {
                            name: 'x_glne_conn_sync_run'
                            element: 'sync_event'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8ab0b6577ffe40d385cf8c43c6b4d94f'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'session_hash'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8ab8658c0da447aa9a94075401ba436b'
                        key: {
                            sys_ui_section: {
                                id: '3c0f9a08a457443b808a116e9115612e'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8adaa5c309e2433cae129c8bd2594268'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            element: 'email'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8b27c94a6d9f4ab3a05ad5b1104fb64c'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'resume_at'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '8b2d3ab8e06a44029a87c1b14b6e89f0'
                        key: {
                            sys_ui_action: 'b9bab8542e4a4f48bd66a68564f16b0c'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8b441f0a9a434313b88ac9f5e01e621d'
                        key: {
                            sys_ui_section: {
                                id: 'fc9690f580334069bf105b814215a97d'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'failing_since'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8b8b9ab76f92451c9506a426475f4c89'
                        key: {
                            sys_ui_section: {
                                id: '1a280dcb54b14e73b8935b75f0899e58'
                                key: {
                                    name: 'x_glne_conn_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'run_hash'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8be527345fbb42919b38706634f8b43f'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'requested_table'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8c09128cbab84963b732be6ada9dc00e'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'seen'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8c4576dc6036472785219b00e34d063b'
                        key: {
                            list_id: {
                                id: 'afbfbe25b23145dd9e7848314b110fc9'
                                key: {
                                    name: 'x_glne_conn_sync_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'trigger'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '8d034701b3414998832eb4456ecf47c0'
                        key: {
                            sys_ui_action: '9fc1066fa15e4b959465905ab6bc37a9'
                            sys_user_role: {
                                id: '0a8201ad3a0049e59492d4d660b9e78b'
                                key: {
                                    name: 'x_glne_conn.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '8d12599dc7564a24a47cc6a29ac6d0b5'
                        key: {
                            sys_ui_action: '5d4cc71de7724e2fbd65b9a27132f8cf'
                            sys_user_role: {
                                id: '0a8201ad3a0049e59492d4d660b9e78b'
                                key: {
                                    name: 'x_glne_conn.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8d3203a395d04e46ab2e422ef0684407'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'trigger'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8d529ac8082d40ebaf295f00596047a2'
                        key: {
                            sys_security_acl: '1eb94d690ee44fc4b2b9ccf4d8e2a85d'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '8e9273842db7418e8311856001a74036'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            caption: 'Display Configuration'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8ea93d15094a45ff9e97e4d58cde070a'
                        key: {
                            name: 'x_glne_conn_presence_token'
                            element: 'company'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8f09424847874b9487d47e65427123d0'
                        key: {
                            name: 'x_glne_conn_presence_token'
                            element: 'failures'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8f38ab70ce7e4699ba2b69b7c7113700'
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '22'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8f7d33e9f41643efa1d189a585f65f9c'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8fd74abcd151472abe810ba7d10d9e66'
                        key: {
                            sys_ui_section: {
                                id: 'c80e879deced43b9b76d05203631ca38'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Company Settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'is_default'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8fdd100cbdb54a18a833d28f9161568c'
                        key: {
                            sys_ui_section: {
                                id: 'f250bfecc5c84c6bbe5d1e1b5ffe753e'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'status'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '8feadc7e2a62462dbdf87fc48832042f'
                        key: {
                            logical_table_name: 'x_glne_conn_sync_checkpoint'
                            col_name_string: 'sync_event'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '90801df204194feea2f9bb3c7b27d52e'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'error_class'
                            value: 'data'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '90cb99d7109f49338211e1de19f48673'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'matched'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '90d55bc112004129bf61e3758cf434c5'
                        key: {
                            sys_ui_section: {
                                id: '886f4f36b5da4930b9533ec9c2fa3a99'
                                key: {
                                    name: 'x_glne_conn_sync_checkpoint'
                                    caption: 'Sync checkpoint'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sequence'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '90d928ad6e9e4eb0917943d72d9b8244'
                        key: {
                            sys_security_acl: '6e7e63732ff643ae985d01a0ad537279'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '912b1c3745e941aba02be964fee5fc70'
                        key: {
                            sys_ui_section: {
                                id: 'daa8a5b1fd964e97a4201456194fe242'
                                key: {
                                    name: 'x_glne_conn_session_guest'
                                    caption: 'Session guest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'name'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '91504757bf824a81a7694a5bea2a9697'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'resume_at'
                            position: '17'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9196f2729878466b83de79fe2b92396e'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'sync_status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '919c63db0b164014ba527f671fa47558'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'watermark'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '91baa5eff87345dabfbcd40ddfcefb7c'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '28765565f41e4a67b06d5fa1db465591'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    caption: 'Quarantined record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '91ebabe47c50413f84de55f21c818981'
                        key: {
                            name: 'x_glne_conn_presence'
                            caption: 'Presence'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '921371990f70437c935ddb9b8580f5e8'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9252104bbd104674ba5afc482f1871ce'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'rest_until'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '926949a5c61540b1b6ef2c250b6f1a06'
                        key: {
                            name: 'x_glne_conn_presence'
                            element: 'resolved'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '927cfdf839014da29bc9722460d701d5'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'slices'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '92b265c2d7d9441ba06bf9f75c1abe99'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'sync_state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9307343694e04b44a90654cb157a51f4'
                        key: {
                            sys_ui_section: {
                                id: '91ebabe47c50413f84de55f21c818981'
                                key: {
                                    name: 'x_glne_conn_presence'
                                    caption: 'Presence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'presence_hash'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9310f50552ba4dddbe5cf2805aef2bca'
                        key: {
                            list_id: {
                                id: 'afbfbe25b23145dd9e7848314b110fc9'
                                key: {
                                    name: 'x_glne_conn_sync_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '931e4801c91e405fb2a5aa6a7b8041ef'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            caption: 'Behaviour'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '93817a092d6a4bb78f69b6674cf6c0d9'
                        key: {
                            sys_ui_section: {
                                id: '91ebabe47c50413f84de55f21c818981'
                                key: {
                                    name: 'x_glne_conn_presence'
                                    caption: 'Presence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'resolved'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '939e38dd28cb44269c4933bc8522cb28'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'place_start'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '93b0ea6b96da439b9443949464269c63'
                        key: {
                            sys_ui_section: {
                                id: '886f4f36b5da4930b9533ec9c2fa3a99'
                                key: {
                                    name: 'x_glne_conn_sync_checkpoint'
                                    caption: 'Sync checkpoint'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '93c1a1825dbc4439931c7b3d0dbef460'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9400f0019971442987c5f230d54e33ec'
                        key: {
                            sys_security_acl: 'e0c082b43d7242b5ac235df5b96875f4'
                            sys_user_role: {
                                id: 'cd6e3054d92b44beb2fddc02034bb6f2'
                                key: {
                                    name: 'x_glne_conn.session_viewer'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '949b1f10d5ec4937b017fbacafddc485'
                        key: {
                            sys_ui_section: {
                                id: '28765565f41e4a67b06d5fa1db465591'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    caption: 'Quarantined record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'resolved'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '94fdb5e6edfc4638be2c15dd0e8d4088'
                        key: {
                            name: 'x_glne_conn_presence_token'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '95294010ebd7411688d358e3f2df5a02'
                        key: {
                            sys_ui_section: {
                                id: '48141b3e47af455cbf56fc22c369dee1'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Glance service'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '95502aa7a7d2450b9ece3faf635bccb9'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'company'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '955a5cf9cfbd4d02809848cfbc442b82'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'ended'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '95841fba3a294c83a985febeee643418'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '886f4f36b5da4930b9533ec9c2fa3a99'
                                key: {
                                    name: 'x_glne_conn_sync_checkpoint'
                                    caption: 'Sync checkpoint'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9590417b18e54bef98443992492e69c8'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '95ab884f81ee42c9a7d48034cf777164'
                        key: {
                            sys_ui_form: {
                                id: '93c1a1825dbc4439931c7b3d0dbef460'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '3c0f9a08a457443b808a116e9115612e'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '963540ffa69d4437acbb3ac589cda883'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'status'
                            value: 'U'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '966b8da3d2264864bc60dbbbfc319491'
                        key: {
                            sys_ui_section: {
                                id: '5831d88182654979821ab8efb4d7fcea'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Visitor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '967d585bcb4e43438aa5de07e4b5d652'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '48141b3e47af455cbf56fc22c369dee1'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Glance service'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9684bb1d22bd4608b3aa59904867ee4d'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'error_class'
                            value: 'resting'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '96856ab83d564774b10ea5710d711282'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'dry_run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '968a96fbadf34ce78f563aeeb7630201'
                        key: {
                            list_id: {
                                id: 'afbfbe25b23145dd9e7848314b110fc9'
                                key: {
                                    name: 'x_glne_conn_sync_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'company'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '968d0f39d52e4660ac0b7968fba50a1c'
                        key: {
                            list_id: {
                                id: '6cd6d06d69d345f3837bf7002d0edbdf'
                                key: {
                                    name: 'x_glne_conn_presence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9697073c23d2427aa94f6ee213229842'
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'slices'
                            position: '19'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '97324dc368bf4991aba0146fd471870b'
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'trigger'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '97374d529fdc41a2b3ceeeab8c4effc8'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '48141b3e47af455cbf56fc22c369dee1'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Glance service'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'outside_since'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_number'
                        id: '98162cb254f54c1c8652065c29863842'
                        key: {
                            category: 'x_glne_conn_session'
                            prefix: 'GLS'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9830790b54914880bdcd2b2c15946fdc'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'terms'
                            value: 'cancelled'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9830a426d60d40fd8a5cbae4a5681976'
                        key: {
                            list_id: {
                                id: '99a928a145774bab95b5d22dc783fa02'
                                key: {
                                    name: 'x_glne_conn_sync_checkpoint'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'fence'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '984695ba7dac492caa4810f152d4b6a7'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'join_method'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '986ad96113844599be80049caf988185'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'requested_record'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9899b5e9c787483b92c5f3e1656c0884'
                        key: {
                            sys_ui_section: {
                                id: '886f4f36b5da4930b9533ec9c2fa3a99'
                                key: {
                                    name: 'x_glne_conn_sync_checkpoint'
                                    caption: 'Sync checkpoint'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9927695492104f28a39c2891d29e60ad'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'window_start'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9972d81c65d747038ee6924d9548cb08'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'company'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9986ce5f582547d280b163511c9f3097'
                        key: {
                            sys_ui_section: {
                                id: '28765565f41e4a67b06d5fa1db465591'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    caption: 'Quarantined record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'place_end'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '99a928a145774bab95b5d22dc783fa02'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '99ae0670d8174a9eae68cdf41d4bda32'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '99be57a037234dcdb7cb168b5f3bb291'
                        key: {
                            name: 'x_glne_conn_presence'
                            element: 'answered'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '99bef83189824a0e8b3fe9a333300e35'
                        key: {
                            sys_ui_section: {
                                id: '28765565f41e4a67b06d5fa1db465591'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    caption: 'Quarantined record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '99d7efa7268d4f15bc0f5cc529f0a0ef'
                        key: {
                            list_id: {
                                id: '7400b31a87e34ea6b29658477ffbc812'
                                key: {
                                    name: 'x_glne_conn_session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_glne_conn_sync_event'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '9aa53631bc7645ccb32aad531fe42d8c'
                        key: {
                            sys_ui_form: {
                                id: '83584a79984b413a945b49d60845c080'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '48141b3e47af455cbf56fc22c369dee1'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Glance service'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9ab15d34918e4364b736feb554aa9bee'
                        key: {
                            sys_security_acl: '6dd85dd30020445f86a4767d846549ca'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9ad801fa23f34b78a888b4b59c656e30'
                        key: {
                            sys_ui_section: {
                                id: '886f4f36b5da4930b9533ec9c2fa3a99'
                                key: {
                                    name: 'x_glne_conn_sync_checkpoint'
                                    caption: 'Sync checkpoint'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'cursor'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9b3d34a8105947ec8288a6d81b9c141f'
                        key: {
                            sys_security_acl: 'e3bebf94f21a4e358f88d2e2e063ed21'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9be1e5b932a242f6abb561c8b305771a'
                        key: {
                            sys_ui_section: {
                                id: 'daa8a5b1fd964e97a4201456194fe242'
                                key: {
                                    name: 'x_glne_conn_session_guest'
                                    caption: 'Session guest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'phone'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9c00dff9e3974b85a4caa8c46aaa2d97'
                        key: {
                            sys_ui_section: {
                                id: '5831d88182654979821ab8efb4d7fcea'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Visitor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9c3d04ae240640ada1eaa3d8087e2df8'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'pages'
                        }
                    },
                    {
                        table: 'sys_rest_message_fn'
                        id: '9c7fda9734f64f45b16c4631f1516039'
                        key: {
                            rest_message: '387fafbbeb214af6b07d1701dce6bb61'
                            function_name: 'SignalVisitor'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9caf72b5af7e46c992c9dfef1a33a6ba'
                        key: {
                            list_id: {
                                id: '6cd6d06d69d345f3837bf7002d0edbdf'
                                key: {
                                    name: 'x_glne_conn_presence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'valid_until'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9cb1230e15d6470681eb1e6a187c0091'
                        key: {
                            sys_security_acl: '62022cfc26ff44db91baff1e9a886d42'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9cda588218ed45dca4dfcd020bd176a3'
                        key: {
                            sys_security_acl: 'caa3e2243c8249009a03af295ad3739b'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9d0ef78c408e4bb58db46a0b45097af5'
                        key: {
                            sys_security_acl: '7126c79fb01e40209ab4b2458bea6a1e'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9d1c2d92da6348cc9bdfe12defa9a0d5'
                        key: {
                            sys_ui_section: {
                                id: '567bf97db76d49f18ec9cfd183e92f00'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    caption: 'Visitor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'visitor_id_field'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9dd3040c192a4125912f3d8a3cec6208'
                        key: {
                            list_id: {
                                id: '6876525480cf44f4a9ff1753790b051e'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'first_seen'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9e369024c68d46438dfcc26da4459c6c'
                        key: {
                            name: 'x_glne_conn_presence_token'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9e3f79e6868c45bcb886bbff7785dfea'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '48141b3e47af455cbf56fc22c369dee1'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Glance service'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9e45caf8ae5d4f479686679fdd0d92fd'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'terms'
                            value: 'no_answer'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9e9b90959433428c88b7d438a816467d'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'trigger'
                            value: 'manual'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9eb3e1a94bb24711bed20a6e7735e30c'
                        key: {
                            sys_security_acl: 'a347afc525e14eae80c6ae69035ca959'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9ebc4d6b922c4568a05454cc9bec36e6'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'terms'
                            value: 'asked'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9ecdef703ba7407cb5cc09b372d7884b'
                        key: {
                            list_id: {
                                id: '870b10d986c44c5797845f2b60de474c'
                                key: {
                                    name: 'x_glne_conn_session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'duration_seconds'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '9ed114205e484ee0a8ed36ed19e9749e'
                        key: {
                            name: 'x_glne_conn_sync_event'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9f3fe6d97a23498e9fc0057f1c535a2a'
                        key: {
                            sys_ui_section: {
                                id: '8e9273842db7418e8311856001a74036'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    caption: 'Display Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '9f689378742e448a92af1009022e2b96'
                        key: {
                            name: 'x_glne_conn.admin'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9fb9366155604e85949007c291f953ec'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'retries_in_row'
                            position: '20'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9fc0f8429f564c30a8f9a854cfc5ef70'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9fe5215b4a664ce7bb777a8b34623587'
                        key: {
                            list_id: {
                                id: '2475eef1b8b94eb5804750da41a868ef'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'created'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a018285318334551a0fd773b5e1d0a60'
                        key: {
                            sys_security_acl: '793aa29ac6f34496ac8c75846733bfd9'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a036cc75d41d42ae85c51115b2fafd0c'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'pages'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a0fc9f3a227e4697bf24e8bca32712c2'
                        key: {
                            sys_ui_section: {
                                id: '886f4f36b5da4930b9533ec9c2fa3a99'
                                key: {
                                    name: 'x_glne_conn_sync_checkpoint'
                                    caption: 'Sync checkpoint'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'window_end'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'a0fdb3b22969464db0e15ed2880a90cb'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'a1226a0ad4d64c85a46c2d74e1dec70d'
                        key: {
                            sys_ui_form: {
                                id: '93c1a1825dbc4439931c7b3d0dbef460'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'ebdea020ef3144909619a82625f8baed'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a13ae33a11144cc58ab7e25be8e6da49'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'join_method'
                            value: 'client'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a1685a9b0a6c42c1b5ecfccc7f3997de'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'error_class'
                            value: 'not_configured'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a1f6052e4f2a4644ba853c2c77c691ea'
                        key: {
                            sys_ui_section: {
                                id: '567bf97db76d49f18ec9cfd183e92f00'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    caption: 'Visitor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a22f269b12934a8bb611a1f4afde63d6'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'retries'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a297128fa3704d75a8a5fe78d055a562'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            element: 'partner_user_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'a2d478afcdd84cff816fe36e08999faa'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a33da639be9243d2bc42ead83447e9ed'
                        key: {
                            list_id: {
                                id: 'f7169bf1496941e3a56235ebcf9635e5'
                                key: {
                                    name: 'x_glne_conn_session_guest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_glne_conn_session'
                                }
                            }
                            element: 'duration_seconds'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a352faa9be7a4db296bc572f1d15e857'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'range_start'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a3888e690f104da2b28797899a787dda'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'error_class'
                            value: 'none'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a38d1c0323ff4c53b664fcaaecc62518'
                        key: {
                            sys_ui_section: {
                                id: 'f7af380667fb4d3c9eb728d5211d5dec'
                                key: {
                                    name: 'x_glne_conn_presence_token'
                                    caption: 'Presence token'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_success'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a3a501fb1ba340768a3ab9c4e5eb097f'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'error_class'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a4108aa1861e44e3acb37a36bedbd838'
                        key: {
                            sys_security_acl: '7aff6267dc4a48e699128b8b50b42614'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a447f3fb5c8046a39802018f45e1f1bf'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'slices'
                            position: '18'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a4e4695b419e4237b66b5c6a5829e257'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '931e4801c91e405fb2a5aa6a7b8041ef'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    caption: 'Behaviour'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a4f833e0b57341d2baddb9839c1ecc5a'
                        key: {
                            sys_ui_section: {
                                id: 'f250bfecc5c84c6bbe5d1e1b5ffe753e'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'join_method'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a5193e31febb4eb286e0d7a089a29557'
                        key: {
                            sys_ui_section: {
                                id: '1a280dcb54b14e73b8935b75f0899e58'
                                key: {
                                    name: 'x_glne_conn_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'company'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a52343df0f374784928884c9964150f6'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'sync_attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a54fc64f61304d168e8d8398e95edf08'
                        key: {
                            name: 'x_glne_conn_presence'
                            element: 'record_version'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a55d78e7355f469999e0b0136a8b99b0'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: 'fc9690f580334069bf105b814215a97d'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a57141eb98994fa99d8fb5aa6a8ab601'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'visitor_email'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a62edfe3b720465c915b63aa13cadb4c'
                        key: {
                            list_id: {
                                id: '6876525480cf44f4a9ff1753790b051e'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'place_start'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a630867d884b4873886ace7fa4dd9359'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'trigger'
                            value: 'session'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a656c8ffba554b4d8062f38706cc6239'
                        key: {
                            sys_ui_section: {
                                id: 'c80e879deced43b9b76d05203631ca38'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Company Settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a66bfbcf7c564699b761ed31afe28e35'
                        key: {
                            sys_security_acl: '0898cab09c90474fa8a71e7d48eb4f75'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a66effb1e20848ab965ad94c32da6704'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a6738fc2ddd347cc84f35b70b6d61c65'
                        key: {
                            sys_security_acl: '376e75b544ab4dd0a5bb6da37419f589'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a678dc558d07467ca9dd5b1f3c67a417'
                        key: {
                            name: 'x_glne_conn_sync_run'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a69ccab16f544213a051dbd26752da26'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'failed'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a69fc758430f4b06ae6d2e6f4b49c101'
                        key: {
                            list_id: {
                                id: 'afbfbe25b23145dd9e7848314b110fc9'
                                key: {
                                    name: 'x_glne_conn_sync_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'fence'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a7201371a7164379a483bf935c1e6c5e'
                        key: {
                            sys_security_acl: 'a0478538854f4af79b747c4210c27176'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a7313dafc98d4624b6c4aed3f3765916'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'write_back'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a74ff0dabe2346b1bebdcb5db8183701'
                        key: {
                            sys_security_acl: '376e75b544ab4dd0a5bb6da37419f589'
                            sys_user_role: {
                                id: 'cd6e3054d92b44beb2fddc02034bb6f2'
                                key: {
                                    name: 'x_glne_conn.session_viewer'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'a7658a1b2b0b44e989bcebb4a3ae3776'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'trigger'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'a7b1e5f4d303473fa920447ee5217793'
                        key: {
                            sys_ui_form: {
                                id: '444025f302104f5983ccb671ea15a5bd'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'e8493927774c46aa95ab617be4ec60e9'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    caption: 'What was reported'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a7c81fc972d84b0999fc077f4597a88e'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'table'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a8450cecccd04c4db5b0d57c8fbc0a74'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'received'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a8d67c3188f9434883719bae75e8e938'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'height'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a901b5e6aa17442ca63c98e20df20736'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'window_start'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a91113eeb3e74bf1b7727226a9f7be2e'
                        key: {
                            sys_ui_section: {
                                id: '28765565f41e4a67b06d5fa1db465591'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    caption: 'Quarantined record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a985c32678e241759dd8d17a66e4e7ed'
                        key: {
                            list_id: {
                                id: '6876525480cf44f4a9ff1753790b051e'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'times_seen'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'aa377b6de49a44749fa00f1c940f5900'
                        key: {
                            sys_ui_section: {
                                id: 'f7af380667fb4d3c9eb728d5211d5dec'
                                key: {
                                    name: 'x_glne_conn_presence_token'
                                    caption: 'Presence token'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'aaeaa609fe9340d8b55a8f851f639595'
                        key: {
                            sys_ui_section: {
                                id: '5831d88182654979821ab8efb4d7fcea'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Visitor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ab02928bd9ac4cb9bd710bb0c4b81437'
                        key: {
                            sys_ui_section: {
                                id: 'daa8a5b1fd964e97a4201456194fe242'
                                key: {
                                    name: 'x_glne_conn_session_guest'
                                    caption: 'Session guest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'duration_seconds'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ab5eff38db1d4584bcf13221536b3d3c'
                        key: {
                            list_id: {
                                id: 'afbfbe25b23145dd9e7848314b110fc9'
                                key: {
                                    name: 'x_glne_conn_sync_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'ended'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'abbfccced9ef4d32947d932d7cddbc1b'
                        key: {
                            logical_table_name: 'x_glne_conn_session'
                            col_name_string: 'visitor_id'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'abf103c9c4a744cbaa2220d2fffca46d'
                        key: {
                            list_id: {
                                id: 'f8fa3dfe066b4aea969a78befdc37ce9'
                                key: {
                                    name: 'x_glne_conn_session_guest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ac1c376d96f046a0a3c0ad4599368d03'
                        key: {
                            list_id: {
                                id: '6876525480cf44f4a9ff1753790b051e'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'identity'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ac54350070714d1b90440695e75cb606'
                        key: {
                            sys_ui_section: {
                                id: '931e4801c91e405fb2a5aa6a7b8041ef'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    caption: 'Behaviour'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ac9d0a704e9546c1b5acb3a277b035f4'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'write_back'
                            value: 'work_note'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'acc40a1f88c441329c29cb9d93921434'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'api_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ad2a3ef8e3a047e1b92614ee49995268'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'trigger'
                            value: 'schedule'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ad42fa092abd4aa197f2704986782e13'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'write_back'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'adba64c32c894f9ba6234e57231e8bed'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'condition'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'ae4c42c0325f4a8da5f8578fab797413'
                        key: {
                            sys_ui_form: {
                                id: '83584a79984b413a945b49d60845c080'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'fc9690f580334069bf105b814215a97d'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ae838120c8874cc2b70deac023b29714'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'workspace'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'aeaf474b3e474892a34abbdf7a397b89'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'differences'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'aecdc1bbccc54b0ca17a0616bb44aef9'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '931e4801c91e405fb2a5aa6a7b8041ef'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    caption: 'Behaviour'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'aee913c119264d858b8e954e3dde2e29'
                        key: {
                            sys_security_acl: '6f836ed249944750b37be337ca2dac3d'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'af06d30567f846e7b5e0bf6b796f4b20'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'glance_session_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'afbfbe25b23145dd9e7848314b110fc9'
                        key: {
                            name: 'x_glne_conn_sync_run'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'aff92669c1ac4b8c8ec42cfca380024f'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'counts_differ'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b0a35b02c0e14a57890f611bd3d5f5c7'
                        key: {
                            sys_security_acl: 'eda65bc47dd4498bbf7e21520f24af23'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b0dcf39fe2c54719bfdd2268a7f49a68'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'sync_state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'b0ee50b839e244c88bb9b4b0cb4c0db1'
                        key: {
                            sys_ui_action: 'e2eaeaafddae4dd2a1fbb838a81fcde0'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b1291dc03a2b405b98fc7e7ac6fc3445'
                        key: {
                            list_id: {
                                id: 'f7169bf1496941e3a56235ebcf9635e5'
                                key: {
                                    name: 'x_glne_conn_session_guest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_glne_conn_session'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b14b8306538145f6a1a570e5d5990cbc'
                        key: {
                            list_id: {
                                id: '7400b31a87e34ea6b29658477ffbc812'
                                key: {
                                    name: 'x_glne_conn_session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_glne_conn_sync_event'
                                }
                            }
                            element: 'agent'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b1817803410c413c8b0a63c918dbc359'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'failing_class'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b18390e4c70b40cf94f5b55f74c4b500'
                        key: {
                            name: 'x_glne_conn_presence'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b1e418b7287c411babeb99c50ef97058'
                        key: {
                            list_id: {
                                id: '870b10d986c44c5797845f2b60de474c'
                                key: {
                                    name: 'x_glne_conn_session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b1fe41657a2c4613a4e6beb39b3eb5aa'
                        key: {
                            list_id: {
                                id: 'd1f2b448058a49d8926c590481550d21'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_glne_conn_sync_event'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b2464783337446c693165ea5994003dd'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'kind'
                            value: 'place'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b26387f4e40145a58ef8a946b92f9f53'
                        key: {
                            sys_ui_section: {
                                id: '48141b3e47af455cbf56fc22c369dee1'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Glance service'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_check_result'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b2b32e228a6f45659a3003e1789519ff'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'requested_for'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b2ca07d6e7974b0c840edb34d1547371'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'ended'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'b2e208fa2a2a42ee9763f939871fb5fd'
                        key: {
                            sys_ui_form: {
                                id: 'a0fdb3b22969464db0e15ed2880a90cb'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '8e9273842db7418e8311856001a74036'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    caption: 'Display Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b3397a5ef5b24807bfca9b4576d67ba0'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '5dac638ef0c444f095d4c26f62b7aedf'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b35f68f589dc4680ad3083d829ce9765'
                        key: {
                            list_id: {
                                id: '4e7d10cedf204fc49f9831da99fc3d2e'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'is_default'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b37a59ff102a43f99a302cdb159f3167'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'last_seen'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b38be1af3c834f9b929f316bff2b70b1'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'write_back'
                            value: 'done'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b3d0b949b810464eb0cbfd7281dfead7'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'visitor_email_field'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'b4d031bf9f4b44c186ea0f9cdc3565e8'
                        key: {
                            sys_ui_form: {
                                id: '83584a79984b413a945b49d60845c080'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'c80e879deced43b9b76d05203631ca38'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Company Settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b538872c5db245c9aa8057b1b34ed493'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'last_reconciled'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b546b872011e46bbace87b06d8ba4f28'
                        key: {
                            sys_security_acl: 'dbc2812b617c4be68a57a7eab81e537a'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b54bd840da4d4b0087f9a425fde9cffa'
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b605d0ea25e54bf594c1d995c164e1ea'
                        key: {
                            sys_ui_section: {
                                id: '567bf97db76d49f18ec9cfd183e92f00'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    caption: 'Visitor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b627d2835ba147298063a7d124e9c56a'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'record_hash'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b64ba64abac145a1bdf26592190d0efe'
                        key: {
                            sys_ui_section: {
                                id: '5dac638ef0c444f095d4c26f62b7aedf'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b703e53290fc49cd925aa1583df9195d'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b747a9dfa1e24a3e8ed87fb7e6feddd0'
                        key: {
                            sys_ui_section: {
                                id: 'c80e879deced43b9b76d05203631ca38'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Company Settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sso_expiration'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b776ed4f952b41edbb2604128c322101'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'resolved'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b7a66204c2c146bf9e86ebde9888f863'
                        key: {
                            sys_ui_section: {
                                id: 'fc9690f580334069bf105b814215a97d'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'failing_class'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b7c33a557f2947e9bf582055857a7357'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'place_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'b8d1d2abaaac4fc28eff2eb331f2886e'
                        key: {
                            sys_ui_action: '6129509f0a594202aa50d68f05e29e3a'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b8d4ac76168f429fbf57dfd26b4979e6'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'duration_seconds'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b957fed7ebda48c793b0f94579064671'
                        key: {
                            sys_ui_section: {
                                id: 'fc9690f580334069bf105b814215a97d'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sync_status'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b99f15a78e6c46658c65308a96eb1c74'
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'requested_for'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b9e94cf1d3c94d9b9a58e347603a6206'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ba875045306045a1b02044d00666b022'
                        key: {
                            sys_ui_section: {
                                id: 'e8493927774c46aa95ab617be4ec60e9'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    caption: 'What was reported'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'excerpt'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bac13244ca6744b5b1a04e07a6534d17'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'session_key'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bad3ec7f8e124e9c82a86a1fbc76a82b'
                        key: {
                            name: 'x_glne_conn_presence'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bae08213aabc495294f3b722d1e16eca'
                        key: {
                            sys_ui_section: {
                                id: 'daa8a5b1fd964e97a4201456194fe242'
                                key: {
                                    name: 'x_glne_conn_session_guest'
                                    caption: 'Session guest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'session'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'bb3efa0d4bdc4f1299998b8512927ce0'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'state'
                            value: 'open'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bb4575abe15a4987aa0519d280474679'
                        key: {
                            sys_ui_section: {
                                id: '28765565f41e4a67b06d5fa1db465591'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    caption: 'Quarantined record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kind'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bb56789935b14c999dbaf5402be81ccf'
                        key: {
                            list_id: {
                                id: 'f7169bf1496941e3a56235ebcf9635e5'
                                key: {
                                    name: 'x_glne_conn_session_guest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_glne_conn_session'
                                }
                            }
                            element: 'started'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bb65b7fcc77240378f65bde3feab95a9'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '931e4801c91e405fb2a5aa6a7b8041ef'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    caption: 'Behaviour'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bb797e8b1a7740769baeada6d4452bc6'
                        key: {
                            name: 'x_glne_conn_presence_token'
                            element: 'last_success'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bb8e85f73cf542108d01dc34d8e3be5b'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'checkpoint_hash'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bb9ebc078770468b9c83af3a690e3936'
                        key: {
                            list_id: {
                                id: '4e7d10cedf204fc49f9831da99fc3d2e'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'log_outside_sessions'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bbb30fe23ab6488daec5f789b6b0c22b'
                        key: {
                            list_id: {
                                id: '2475eef1b8b94eb5804750da41a868ef'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'trigger'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bbd1e145425b4d7eb186c25b254feecd'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'place_end'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bbe309c8bcf64174a3c2784f69403869'
                        key: {
                            name: 'x_glne_conn_presence'
                            element: 'record_version'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'bc2041a48b6b440c8f4ef65ffdc38716'
                        key: {
                            name: 'x_glne_conn_session_guest'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bc9f94bfeae245e5a6e0cb4dc5f8e49f'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'clamped'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bcb2591d12f34fcca85766bb69dc3b3c'
                        key: {
                            sys_ui_section: {
                                id: '3c0f9a08a457443b808a116e9115612e'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'unchanged'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bd99fdf6ecb34d4492c6499c5ba6d453'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'retries'
                            position: '19'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'be1206b108184d628aeee67aee7bf625'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'duration_seconds'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bf0bf2d0ea4c46db9a04eb603895cb4f'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'last_sync_event'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bf2e0f7c8bc3427bbfdfa038944a3646'
                        key: {
                            list_id: {
                                id: '7400b31a87e34ea6b29658477ffbc812'
                                key: {
                                    name: 'x_glne_conn_session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_glne_conn_sync_event'
                                }
                            }
                            element: 'duration_seconds'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bf9dece91c34422280db707c26f73bd4'
                        key: {
                            name: 'x_glne_conn_presence_token'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'bfc9a701bf674821bd4b1784a8e47b21'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'sync_status'
                            value: 'stopped'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bfcdb05475ed45b6b813a5affefc3d31'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bff1322c208449b397644948be9a343b'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'condition'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bff748dcf48d4b209f8d7055ce2c7b5f'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'presence_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'c0575004aaae474dad346a722b818a2b'
                        key: {
                            logical_table_name: 'x_glne_conn_session'
                            col_name_string: 'source_table,source_record'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c0fb69ac34ac453dbd5170e6c2347465'
                        key: {
                            sys_ui_section: {
                                id: 'c80e879deced43b9b76d05203631ca38'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Company Settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c10926d270c74a93853e81782cd4c73a'
                        key: {
                            list_id: {
                                id: '6876525480cf44f4a9ff1753790b051e'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_sync_event'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c13044084cf54d0cb49ddb763835a284'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'counts'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'c185eb85935f417e844f918aa3c2422b'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c1aad13af7864f71891b0fa8c9c54aac'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            element: 'started'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c1b8748335e342c99764d579cf7ce686'
                        key: {
                            sys_ui_section: {
                                id: 'f250bfecc5c84c6bbe5d1e1b5ffe753e'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'height'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c20d9486237840f5b9c78f570e3ec85a'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c22896eeb8124a0e9ea2ce9cbdbf8bff'
                        key: {
                            name: 'x_glne_conn_presence_token'
                            element: 'last_error'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c25fed6d668b455c9237cfa6e90240fe'
                        key: {
                            sys_ui_section: {
                                id: '3c0f9a08a457443b808a116e9115612e'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'failed'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c29702c6a09e4a2fad46adb67b717608'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'failing_reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c2dbcad441d44ae9af056993aeab837c'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'state'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c34b696b51bc4a91ad1b089855e890d5'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'record_hash'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c36f7ebfd4fa4600b6f61b832144dc98'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'error_class'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c3c996c46c7b4a0da84c09c88953216e'
                        key: {
                            sys_security_acl: '7d29413d84d54dc6a2e285d76ee22a5e'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c3d7a9fcaa92423d863d9a685284b735'
                        key: {
                            sys_security_acl: '2fb33015fff149c887487cebc3200846'
                            sys_user_role: {
                                id: '0a8201ad3a0049e59492d4d660b9e78b'
                                key: {
                                    name: 'x_glne_conn.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c406ba7e9ad24205a98b5c58e67c22b4'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '886f4f36b5da4930b9533ec9c2fa3a99'
                                key: {
                                    name: 'x_glne_conn_sync_checkpoint'
                                    caption: 'Sync checkpoint'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'cursor'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c41fbf83288e42de9ab8e62a12729619'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'ended'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c45dc659ceef42da9f486599c45ea177'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '931e4801c91e405fb2a5aa6a7b8041ef'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    caption: 'Behaviour'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'write_back'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c45f014300f74bcf8978b1c6a3a28eb3'
                        key: {
                            list_id: {
                                id: '7400b31a87e34ea6b29658477ffbc812'
                                key: {
                                    name: 'x_glne_conn_session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_glne_conn_sync_event'
                                }
                            }
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c5014444587041fdb14e18fc7c765189'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'sync_status'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c569a155d9534ca482bcd80aac41e57f'
                        key: {
                            sys_ui_section: {
                                id: '5831d88182654979821ab8efb4d7fcea'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Visitor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c56c4f9271aa49a3bcfd8bf72e840084'
                        key: {
                            sys_ui_section: {
                                id: '5831d88182654979821ab8efb4d7fcea'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Visitor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'contact_table'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c58fa03d8a9c4f2287bdd48f94cf88c2'
                        key: {
                            sys_ui_section: {
                                id: 'f250bfecc5c84c6bbe5d1e1b5ffe753e'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'agent'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c594eba62d7a462ba5b681699b0af5c7'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'counts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c67cf428f077400b87b84f458f084c17'
                        key: {
                            sys_ui_section: {
                                id: '5831d88182654979821ab8efb4d7fcea'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Visitor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c686fe4703624205bc4bf770682d4739'
                        key: {
                            sys_ui_section: {
                                id: '3c0f9a08a457443b808a116e9115612e'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c6ef3f97c4294558980bd31c90475d9c'
                        key: {
                            list_id: {
                                id: 'f8fa3dfe066b4aea969a78befdc37ce9'
                                key: {
                                    name: 'x_glne_conn_session_guest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'duration_seconds'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c74f0112265e44e382fe675f9a953f08'
                        key: {
                            name: 'x_glne_conn_presence_token'
                            element: 'last_error'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c78811583758406281b3d58dc1fe7b24'
                        key: {
                            sys_ui_section: {
                                id: '1a280dcb54b14e73b8935b75f0899e58'
                                key: {
                                    name: 'x_glne_conn_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_seen'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c7bb6d24a0a043b397f6e28392d50f80'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c7d748695c714cf5965580a6dbe59b14'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'place_type'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c7d9f187d7c4441f85f4a62403cf2e55'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'state'
                            value: 'running'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c7fd032dd43c489a96d95d575c81ddfa'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'trigger'
                            value: 'reconcile'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'c80e879deced43b9b76d05203631ca38'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            caption: 'Company Settings'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c814a52d7fee4a80b3ded68df0bf94e5'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'note'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c81d50cfc95745e784686c3a6d00bf3e'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'write_back'
                            value: 'skipped'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c87d806b1da44d33a61c45619c2170a8'
                        key: {
                            sys_ui_section: {
                                id: '1a280dcb54b14e73b8935b75f0899e58'
                                key: {
                                    name: 'x_glne_conn_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'started'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c8daf57a68df4ae4b08c1334d7fa1846'
                        key: {
                            sys_ui_section: {
                                id: '567bf97db76d49f18ec9cfd183e92f00'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    caption: 'Visitor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c8fa8da339174d928d7fe495fd8450e4'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'last_sync_event'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c92cd1b17cfb4fdf835efa51ff5e89a6'
                        key: {
                            sys_ui_section: {
                                id: '48141b3e47af455cbf56fc22c369dee1'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Glance service'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'outside_since'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c947606e6f714af4a8355eab1733b096'
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'company'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c9acf2fdfbe14cfc8432099fb3cdb8a3'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'visitor_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c9c5522788db4ca7aa6492d6878e5f4e'
                        key: {
                            sys_ui_section: {
                                id: 'fc9690f580334069bf105b814215a97d'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'rest_until'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ca5686c7d65b438f9e98a974a033d753'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'cb8ecd8da55448198258ba4f4ec7bbd0'
                        key: {
                            list_id: {
                                id: 'f8fa3dfe066b4aea969a78befdc37ce9'
                                key: {
                                    name: 'x_glne_conn_session_guest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cc22c20705af4d72b90a27cf11f345b0'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'window_end'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cc3c0dc21331438e892874c6ad9d741e'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '21'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cc60cbccd5d6491ca4cdcbf9cf9c16ac'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'glance_session_id'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'cc612f9a6363451a9d67effea02212c6'
                        key: {
                            sys_security_acl: '7fe24c3270e249d68a61ca0f9322ebb5'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cc77cffb64824419a801163c06d79640'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'visitor_id_field'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cd101778ab554765bb63d2c77ef02336'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'last_sync_event'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: 'cd6e3054d92b44beb2fddc02034bb6f2'
                        key: {
                            name: 'x_glne_conn.session_viewer'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cd6fcb96a1fc4ad8a2819d32fdb1c4b4'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'ignored'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ce65747538ca4493ab7468fcbe7050db'
                        key: {
                            sys_ui_section: {
                                id: '91ebabe47c50413f84de55f21c818981'
                                key: {
                                    name: 'x_glne_conn_presence'
                                    caption: 'Presence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kind'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'cec3f350356d42188032c5024f17645b'
                        key: {
                            list_id: {
                                id: 'fc7f387b11534373b92a784d617a4590'
                                key: {
                                    name: 'x_glne_conn_presence_token'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'failures'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cf0b0b57cc954f98b10226ae73ec874b'
                        key: {
                            sys_ui_section: {
                                id: 'c80e879deced43b9b76d05203631ca38'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Company Settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'presence'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cf0caaeab47845c1a0731db3749c0151'
                        key: {
                            sys_ui_section: {
                                id: '91ebabe47c50413f84de55f21c818981'
                                key: {
                                    name: 'x_glne_conn_presence'
                                    caption: 'Presence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'watched'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cf1d2fbb32564b459e26e3a7cbd32c42'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'requested_for'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cf472f091b60441d9f880fd3aa0a079e'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'partner_uid_field'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cf6b8b2f0e864beb9d5fd416df768e40'
                        key: {
                            name: 'x_glne_conn_sync_run'
                            element: 'company'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'cfeb846edb724eb9bffa4f4c8c4ede4d'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd01c3b0491b74e1d94711f89af3d751a'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd023a09c1cc2486a9a75d6ca66a90d28'
                        key: {
                            sys_ui_section: {
                                id: '91ebabe47c50413f84de55f21c818981'
                                key: {
                                    name: 'x_glne_conn_presence'
                                    caption: 'Presence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd08b928060344ba0868d301dd3e878f5'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'times_seen'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd101e4ad82fc43a4a85281e80846a909'
                        key: {
                            sys_ui_section: {
                                id: '48141b3e47af455cbf56fc22c369dee1'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Glance service'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd112ff7dc58c4ce284cee555c86c2c34'
                        key: {
                            sys_ui_section: {
                                id: '28765565f41e4a67b06d5fa1db465591'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    caption: 'Quarantined record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_sync_event'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd11a582e8c424e64a2b894bfa584576e'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'requested_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_rest_message_fn'
                        id: 'd1759b804b5c403ca4804e852d27b0d2'
                        key: {
                            rest_message: '387fafbbeb214af6b07d1701dce6bb61'
                            function_name: 'LookupVisitor'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'd1f2b448058a49d8926c590481550d21'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'x_glne_conn_sync_event'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd2077c4131a74dd9a4e753dc3b277831'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'ended'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd24487358b9a4293b673bb0562492144'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'place_start'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd2df749cc255466eab4c2602536ef867'
                        key: {
                            sys_security_acl: 'c8a825259c594670ae9970418b9d36e9'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd3be2672559e47af93f7b3430ecdee94'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd41f83174b934e52a498399c5e3ee176'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '28765565f41e4a67b06d5fa1db465591'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    caption: 'Quarantined record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'resolved'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd4277cfb23df48de8f09837d495cf801'
                        key: {
                            sys_ui_section: {
                                id: '48141b3e47af455cbf56fc22c369dee1'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Glance service'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd434c2dba9d047beaeea8aea37363a59'
                        key: {
                            name: 'x_glne_conn_presence_token'
                            element: 'token'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd46cdf972f3c4ed7be87fc5beb74f7e3'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'log_outside_sessions'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd5542f4e295a42d6ab33efa14d8963f9'
                        key: {
                            list_id: {
                                id: 'd1f2b448058a49d8926c590481550d21'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_glne_conn_sync_event'
                                }
                            }
                            element: 'place_start'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd70867d5ce5c41c89a688e7a508a4481'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            element: 'duration_seconds'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd77bd59d99a748ec854fa4e50d8c9903'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'configuration_item'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd792d82d9d0f409088ee12798d3e413f'
                        key: {
                            sys_ui_section: {
                                id: '48141b3e47af455cbf56fc22c369dee1'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Glance service'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd7b7ef09693c4dabb8a735d6e7648c1c'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'company'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'd7d0a6921908499b8ffdc8f2775e6fa3'
                        key: {
                            logical_table_name: 'x_glne_conn_session_guest'
                            col_name_string: 'session'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'd82eb974a885491f950cf2c3d45120da'
                        key: {
                            logical_table_name: 'x_glne_conn_quarantine'
                            col_name_string: 'record_hash'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd85825c074ad4654909d4233916d5b27'
                        key: {
                            sys_ui_section: {
                                id: '5dac638ef0c444f095d4c26f62b7aedf'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'write_back_note'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd858fe61e9ca45b6a1b09fe31cf3ee98'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'trigger'
                            value: 'repair'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd8a70379e47e44ef9307d14e8fe90b7e'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            element: 'guest_hash'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd8ba448059ba47f5ba3aca186b4ca177'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'reached'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'd8cc181238e84b5c9f0609631f19aed5'
                        key: {
                            logical_table_name: 'x_glne_conn_session'
                            col_name_string: 'erasure'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd8e851cc90fe4ebb86218cb798e639ab'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd9061966b5c64cce9bad2a655b124ede'
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'window_end'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd9275f0244e94110b0b000c1892359cc'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'requested_table'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd980b7d5834b47eb9aa3fe3066f646b9'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'sso_expiration'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd991be5fd2fc47a8838d617bd80ec64e'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'source'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd9daf36b33db482d9244acd08b098c5c'
                        key: {
                            list_id: {
                                id: '4e7d10cedf204fc49f9831da99fc3d2e'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd9f55bf2dedd437691fa4ba1d66132df'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'identity'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'da2fccffb15a4d758e11bd0f395b8ed3'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'partner_uid_field'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'da3b7527880f43e0beb93938b7de2372'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'excerpt'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'da6be43f8a0148c08f9409a5cb1996af'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'status'
                            value: 'T'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'daa8a5b1fd964e97a4201456194fe242'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            caption: 'Session guest'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'dac33d832a14406a873bb6ac9350fb35'
                        key: {
                            list_id: {
                                id: '870b10d986c44c5797845f2b60de474c'
                                key: {
                                    name: 'x_glne_conn_session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'visitor_name'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'dad95c3187bd42858a2bcfe983dcc7d6'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'erasure'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'dae2b9a1b1274b309c1e76fb15aa5ba7'
                        key: {
                            sys_security_acl: '00cd5dfa2dcb430e947ddf1e83b6a36d'
                            sys_user_role: {
                                id: '0a8201ad3a0049e59492d4d660b9e78b'
                                key: {
                                    name: 'x_glne_conn.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'db02f094bccc4a9ca4abdbdffd839008'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'range_end'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'dbc3b4b8eead429e8eea9a9f8f5605fb'
                        key: {
                            name: 'x_glne_conn_sync_run'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dbfc8ee828344b4db69b0ea8c3b1587e'
                        key: {
                            sys_ui_section: {
                                id: '48141b3e47af455cbf56fc22c369dee1'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Glance service'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'presence_url'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dc1294ed0011438f89e8b9138c54aec3'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            element: 'status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'dc4b0199b71c457ca620ea78c5494445'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'type'
                            value: 'V'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dc6f022e50ae4eedac5050922f4d4319'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'visitor_phone_field'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dcd013ab86544530bd19884d61bb7179'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'agent_script'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dd22cbdb45974c7a9a0ba7c9040dff3e'
                        key: {
                            name: 'x_glne_conn_presence_token'
                            element: 'expires'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dd26b349bb3a417d9ac69ac7dc232f06'
                        key: {
                            sys_ui_section: {
                                id: 'f250bfecc5c84c6bbe5d1e1b5ffe753e'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'company'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'dd627ee3baf7408da20c993ed7c89b08'
                        key: {
                            list_id: {
                                id: '870b10d986c44c5797845f2b60de474c'
                                key: {
                                    name: 'x_glne_conn_session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'source_table'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dd9c207077fa43c2ad0aeb9b1eae19ac'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            element: 'type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ddcd4dad195e4cdba46ea4f23d1d77c0'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'status'
                            value: 'D'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ddf6cac3ac4e4ab4b28f440a8eaeef29'
                        key: {
                            list_id: {
                                id: '2475eef1b8b94eb5804750da41a868ef'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'matched'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'de71969082dc402793dd8c8d9565cd2e'
                        key: {
                            sys_security_acl: '9d5ac10010e941b9a4434d95dbf62ecd'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'de93f301dbbb489398460e0be443b5e8'
                        key: {
                            sys_ui_section: {
                                id: 'fc9690f580334069bf105b814215a97d'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'df6f3237381a4421b1e03c8f61abd6f7'
                        key: {
                            logical_table_name: 'x_glne_conn_quarantine'
                            col_name_string: 'company,state,last_seen'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e0099c343e824262b72df5e1ac285a33'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'e02f4e674aaf4ba684318235e8ec413b'
                        key: {
                            name: 'x_glne_conn_presence'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e0babb91836b44cea5053fafb4d6d4a2'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'state'
                            value: 'waiting'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e1850d11ff3c47438059405cf2281fb5'
                        key: {
                            sys_ui_section: {
                                id: 'fc9690f580334069bf105b814215a97d'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e1b2a6809343401ca118a011fe5cd1e2'
                        key: {
                            sys_security_acl: '088122d3946b46b48f0093853d7baffe'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e1e49cb84f7f4e4fabcade27b61e8d13'
                        key: {
                            sys_security_acl: 'b1bf67ab963e42cf8ea2cc7890f7ea2a'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: 'e230097af1a44e369f6072f5a5af7ae0'
                        key: {
                            endpoint: 'x_glne_conn_card.do'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'e289f53198944b53877d3e39d34c4c69'
                        key: {
                            logical_table_name: 'x_glne_conn_presence'
                            col_name_string: 'watched,resolved'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e2a6670112ac42c584d97c0b724268a1'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'service_url'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e2d04c9325f1419bb93380166638cee8'
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'reached'
                            position: '16'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e2e0546c909d43c3a9771f829c064644'
                        key: {
                            sys_ui_section: {
                                id: '886f4f36b5da4930b9533ec9c2fa3a99'
                                key: {
                                    name: 'x_glne_conn_sync_checkpoint'
                                    caption: 'Sync checkpoint'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'checkpoint_hash'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e2fa350a8a1b41f49fc9090ce745ca4d'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'visitor_name_field'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e30c3cb0b4a444cd950e53ffdbd46186'
                        key: {
                            name: 'x_glne_conn_presence'
                            element: 'answered'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e3791a0047004927beb905b0181c0343'
                        key: {
                            name: 'x_glne_conn_sync_run'
                            element: 'run_hash'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e3926993396d4cfd8a33c6b5a1624980'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'checkpoint_hash'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e3a338fc92494b5bb2840747a81abffa'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'write_back'
                            value: 'pending'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e3b112c4e24a47d4b62e0b3783fd4d17'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'terms'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e40af91e53a5418fa4616652f321f1c3'
                        key: {
                            name: 'x_glne_conn_presence'
                            element: 'valid_until'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e51abde97ffe4ce48a5773265d1e41b1'
                        key: {
                            sys_security_acl: '55e3e9f34b12411788064438698cbb62'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e5a85205c3124a2997124d1503ad2623'
                        key: {
                            sys_security_acl: '7f753592b51b448db2793667804b58ef'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e5ae7c4e9cf24a25b355e4ad3eb2c904'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'trigger'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e5afe88c417242faa1d318e2f9cb8a47'
                        key: {
                            list_id: {
                                id: '870b10d986c44c5797845f2b60de474c'
                                key: {
                                    name: 'x_glne_conn_session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sync_state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e618cb030c284f53bffe5a11c3b26d7b'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e61ad2baa07944c1aa7fe47bd2a8ee34'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'state'
                            value: 'done'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e663846f2c964be2b9489c6097e913e1'
                        key: {
                            list_id: {
                                id: '99a928a145774bab95b5d22dc783fa02'
                                key: {
                                    name: 'x_glne_conn_sync_checkpoint'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sync_event'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e6a7222833a0489496be70c767aa076f'
                        key: {
                            sys_security_acl: '4ce8e80738eb43e18c00150ee0addca6'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e6dc53ee10824d8e85baddb34794f5e0'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'type'
                            value: 'G'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e70b8dd799d340a3a54a1f9166942605'
                        key: {
                            list_id: {
                                id: 'd1f2b448058a49d8926c590481550d21'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_glne_conn_sync_event'
                                }
                            }
                            element: 'identity'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e714d5a23fd74d2a93e7f3a2f032c7f6'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'cursor'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'e73b085a4b42444dadfea76dd75d6e45'
                        key: {
                            logical_table_name: 'x_glne_conn_session'
                            col_name_string: 'agent,started'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e76d70725d0e46caa51b9902035445e0'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'requests'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e7b77d8b76f94f8bac5f63666af1610a'
                        key: {
                            sys_ui_section: {
                                id: '91ebabe47c50413f84de55f21c818981'
                                key: {
                                    name: 'x_glne_conn_presence'
                                    caption: 'Presence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e7cd5c7f2fb048fab4f27a83714af334'
                        key: {
                            sys_ui_section: {
                                id: 'c80e879deced43b9b76d05203631ca38'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Company Settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'show_terms'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e805cc60d0ce4256872ee68211bb3e04'
                        key: {
                            sys_security_acl: '8260149910b3406eafd5e1269ff9e6cd'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'e8493927774c46aa95ab617be4ec60e9'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            caption: 'What was reported'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e864bfa3eff1433599da7713806b4c20'
                        key: {
                            sys_ui_section: {
                                id: '886f4f36b5da4930b9533ec9c2fa3a99'
                                key: {
                                    name: 'x_glne_conn_sync_checkpoint'
                                    caption: 'Sync checkpoint'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sync_event'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e892d3c81ec94872957cb54857f9c74f'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '886f4f36b5da4930b9533ec9c2fa3a99'
                                key: {
                                    name: 'x_glne_conn_sync_checkpoint'
                                    caption: 'Sync checkpoint'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'window_start'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e8b53292940149a88bc25e307e4b9baf'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '48141b3e47af455cbf56fc22c369dee1'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Glance service'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_check'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e8d8e0f577f9478ba430a181b952ea2c'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'received'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e92d6b2d73a545deab9fa728e450a44b'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'window_end'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e94308c59aa2438381c389edc07f9599'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'window_end'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e96ac3f723654fbc802ef81c6250a4ee'
                        key: {
                            list_id: {
                                id: '4e7d10cedf204fc49f9831da99fc3d2e'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'partner_id'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'e9d476308161490ca604c3e1413cb708'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e9edd1dafec748c6839ed31d44534233'
                        key: {
                            list_id: {
                                id: '6876525480cf44f4a9ff1753790b051e'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ea4f4ae02fb34e5490f7866f0953298a'
                        key: {
                            sys_ui_section: {
                                id: '886f4f36b5da4930b9533ec9c2fa3a99'
                                key: {
                                    name: 'x_glne_conn_sync_checkpoint'
                                    caption: 'Sync checkpoint'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'watermark'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ea757620a2c94ce094764da553c88eee'
                        key: {
                            sys_ui_section: {
                                id: '5dac638ef0c444f095d4c26f62b7aedf'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'erasure'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'eaabe3419bbe402b94cb8c818a2b4438'
                        key: {
                            sys_security_acl: 'b5327f3c670e46189bae282af71e5366'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ead7091ac28043638e3a17628fa0bf0b'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'source_table'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'eb62d27f89b24b3f955ea932b09a9fa5'
                        key: {
                            logical_table_name: 'x_glne_conn_sync_run'
                            col_name_string: 'company,fence'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'eb66e14d442e4f708eac440aa9e6df96'
                        key: {
                            sys_ui_section: {
                                id: '3c0f9a08a457443b808a116e9115612e'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'updated'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ebc72b467eb34d40bdf26d7a7adf22b4'
                        key: {
                            list_id: {
                                id: '7400b31a87e34ea6b29658477ffbc812'
                                key: {
                                    name: 'x_glne_conn_session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_glne_conn_sync_event'
                                }
                            }
                            element: 'visitor_name'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'ebdea020ef3144909619a82625f8baed'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            caption: 'Result'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ebe932ddbef744069ef3a830a4b0514a'
                        key: {
                            sys_ui_section: {
                                id: '1a280dcb54b14e73b8935b75f0899e58'
                                key: {
                                    name: 'x_glne_conn_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'trigger'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ebfbffbec0af46cd99814ef51d3b5745'
                        key: {
                            sys_ui_section: {
                                id: 'c80e879deced43b9b76d05203631ca38'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Company Settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'log_outside_sessions'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ec2c064b7c154cc381738ea362de9d23'
                        key: {
                            list_id: {
                                id: 'afbfbe25b23145dd9e7848314b110fc9'
                                key: {
                                    name: 'x_glne_conn_sync_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sync_event'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'ec5943e3dec648a18f98f5ee44100575'
                        key: {
                            sys_ui_action: 'f1740e2a2e5d441fb5ab43514984164f'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'ec7ef00a824543668aeac9eed1114745'
                        key: {
                            logical_table_name: 'x_glne_conn_session'
                            col_name_string: 'company,sync_state,started'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ec7f50aaca7947159aa8799c8ea5fc4f'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'presence_url'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ecd0cc98aaf74c178c8b858307028fde'
                        key: {
                            sys_ui_section: {
                                id: 'fc9690f580334069bf105b814215a97d'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'failing_reason'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'ecda58cb48714e1d970e795190bc38b0'
                        key: {
                            logical_table_name: 'x_glne_conn_sync_checkpoint'
                            col_name_string: 'checkpoint_hash'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'ece03163cc384ffe87cfca681b243e40'
                        key: {
                            logical_table_name: 'x_glne_conn_sync_run'
                            col_name_string: 'company,started'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ecf2bf461694491db255e8280795dcd9'
                        key: {
                            list_id: {
                                id: '7400b31a87e34ea6b29658477ffbc812'
                                key: {
                                    name: 'x_glne_conn_session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_glne_conn_sync_event'
                                }
                            }
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ecf84f4b67724c30ac5a85cde31e90dd'
                        key: {
                            name: 'x_glne_conn_presence'
                            element: 'checked'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ed8e30a7ce5644cb8e8bfd9b86bc2440'
                        key: {
                            sys_ui_section: {
                                id: '5dac638ef0c444f095d4c26f62b7aedf'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sync_attempts'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'edcb089e7ff74c458a192687151dcee8'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'range_start'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'ee2ffcaa6e31412295d4d1658da8b29f'
                        key: {
                            name: 'x_glne_conn_company_settings'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ee905fd57a5345649ebf9acaedd5edca'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'width'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'eecd2a1032854072bcea0256632cde78'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ef2c524ca82c47ad88ca06d337ea9874'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'anonymised'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'efbe13408fe24127889cd6c54ecfc64b'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'last_check_result'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f04e5fd9fe1749b48a84caa98a287684'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'last_reconciled'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f0a29cbee5c744529ed0f4fff6da92c5'
                        key: {
                            list_id: {
                                id: '6876525480cf44f4a9ff1753790b051e'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f0b32accf9eb468eb3c85cb626e37e70'
                        key: {
                            name: 'x_glne_conn_quarantine'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f0ecc3919d3d4782b95b7fa1109e1a22'
                        key: {
                            sys_ui_section: {
                                id: '8e9273842db7418e8311856001a74036'
                                key: {
                                    name: 'x_glne_conn_display_configuration'
                                    caption: 'Display Configuration'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'condition'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'f13d51bda1854345bd1e0b47cf43b035'
                        key: {
                            logical_table_name: 'x_glne_conn_sync_event'
                            col_name_string: 'company,started'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f13dff307f5d497c9a5f04198293b33e'
                        key: {
                            sys_ui_section: {
                                id: '91ebabe47c50413f84de55f21c818981'
                                key: {
                                    name: 'x_glne_conn_presence'
                                    caption: 'Presence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'checked'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f17683999a4c4614acf717594a1c7dfc'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'erasure'
                            value: 'confirmed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f221ef74803c4dc0aa62b9787de75086'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'show_terms'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f2337024db9d4651862b3a5488a8af31'
                        key: {
                            sys_ui_section: {
                                id: 'f250bfecc5c84c6bbe5d1e1b5ffe753e'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'origin'
                            position: '17'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'f250bfecc5c84c6bbe5d1e1b5ffe753e'
                        key: {
                            name: 'x_glne_conn_session'
                            caption: 'Session'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f2ab16b9632b4c54a20cf6988252b31b'
                        key: {
                            sys_ui_section: {
                                id: '91ebabe47c50413f84de55f21c818981'
                                key: {
                                    name: 'x_glne_conn_presence'
                                    caption: 'Presence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'failures'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f2bcb9eabf6f4908a1bce6b9087fac18'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'write_back_note'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f37ede33a1274c2285073350b4e02a30'
                        key: {
                            sys_ui_section: {
                                id: 'daa8a5b1fd964e97a4201456194fe242'
                                key: {
                                    name: 'x_glne_conn_session_guest'
                                    caption: 'Session guest'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'started'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f3840a68b8da4d11a64b585639254d7d'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'source_record'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f390eba94f5e40cea2e16e82c75969aa'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'rest_until'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f3eae25ece954fc6a2842a0a60daa5a8'
                        key: {
                            sys_ui_section: {
                                id: '1a280dcb54b14e73b8935b75f0899e58'
                                key: {
                                    name: 'x_glne_conn_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f425751f2ed24c3c8e94adbbdc237db5'
                        key: {
                            sys_security_acl: 'cda1212ea35347629d3c7c77e32b7dfa'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f4631de01a6f4e439de196d2135b7143'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'failing_notified'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f474372eebd440b8a0f2ab7c56de6768'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: 'c80e879deced43b9b76d05203631ca38'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Company Settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f4858d3534904e2bba5fb2eb7d626bc0'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '48141b3e47af455cbf56fc22c369dee1'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Glance service'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f48bdbd8eb1e402ca51e340e6638f74b'
                        key: {
                            sys_ui_section: {
                                id: 'f250bfecc5c84c6bbe5d1e1b5ffe753e'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'terms'
                            position: '16'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f4c2fd6c238546c6a514c0b47c6037e6'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'visitor_phone'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f51e09e787c240ada6cadc869d468556'
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'percent_done'
                            position: '17'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f53ce89e108e4618a276797bd3346da7'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'inherit'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f5b056ca04ab4b55ae9eb81d5158974f'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'f5ba76fceb4d455c8c7b7deb1a3dab3e'
                        key: {
                            logical_table_name: 'x_glne_conn_quarantine'
                            col_name_string: 'last_sync_event'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f5cf5469ee254cdcb0dfd158c80807f6'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'session_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f5d0a64d4956435f9265bd0aa926c177'
                        key: {
                            name: 'x_glne_conn_sync_run'
                            element: 'trigger'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f5e9eb8095ab4f9584c498717f02ef7d'
                        key: {
                            sys_security_acl: '7ee21bfa14b14949bb0f4a38037db61e'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f63d4a9ae5424b0c85e71ba1d6b3e101'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'resume_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f63fe6f6524d482d9055757a86331e8f'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'state'
                            value: 'queued'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f648e902606d486db60c4b8102bea751'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'agent_script_url'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f66efe8571c54e1dbdafd6fe06a58d9d'
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'requested_table'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f67b3e667850454b8adc11defa76dede'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'visitor_email'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f69a363e9be34f6488db3753e34b794f'
                        key: {
                            sys_ui_section: {
                                id: 'ebdea020ef3144909619a82625f8baed'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'clamped'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f6d6bd34e97846c6a3078e66a6324797'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'contact_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f6d74944cd364f21b4067f7ce4d25d8d'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            element: 'partner_user_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f6deeb303a2d4613b20c76a6c3d7069d'
                        key: {
                            sys_ui_section: {
                                id: 'f250bfecc5c84c6bbe5d1e1b5ffe753e'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'number'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f6e94416428a4976ad74f35bd9a21d2a'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'sync_state'
                            value: 'expired'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'f7169bf1496941e3a56235ebcf9635e5'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'x_glne_conn_session'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f74e11d9a02d465db7261663ac2b9d10'
                        key: {
                            sys_ui_section: {
                                id: '28765565f41e4a67b06d5fa1db465591'
                                key: {
                                    name: 'x_glne_conn_quarantine'
                                    caption: 'Quarantined record'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'next_try'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'f7af380667fb4d3c9eb728d5211d5dec'
                        key: {
                            name: 'x_glne_conn_presence_token'
                            caption: 'Presence token'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f8b32c8894074ecf9d6a4feba32dfb8d'
                        key: {
                            sys_ui_section: {
                                id: '3c0f9a08a457443b808a116e9115612e'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'matched'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'f8c3bb6d869548f5951b5cfd1a36fb5c'
                        key: {
                            sys_ui_form: {
                                id: 'dbc3b4b8eead429e8eea9a9f8f5605fb'
                                key: {
                                    name: 'x_glne_conn_sync_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '1a280dcb54b14e73b8935b75f0899e58'
                                key: {
                                    name: 'x_glne_conn_sync_run'
                                    caption: 'Sync run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'f8fa3dfe066b4aea969a78befdc37ce9'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'f9e995372d17499e95ef1f88e445d788'
                        key: {
                            name: 'x_glne_conn_session_guest'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f9f52ae2a2f748a9a0b2197dafbbe7af'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'sync_status'
                            value: 'ok'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fa54d53b05e64926b11536022be20e0a'
                        key: {
                            sys_ui_section: {
                                id: '91ebabe47c50413f84de55f21c818981'
                                key: {
                                    name: 'x_glne_conn_presence'
                                    caption: 'Presence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'valid_until'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fb4a7d9e31af4807938dcffe1a28bc96'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'window_start'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fbaf0a04ffc94995a24449cbdf86d0b3'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'agent'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fc6c68e007fb404580cd1497fc30d9f0'
                        key: {
                            name: 'x_glne_conn_sync_run'
                            element: 'started'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fc6e25c636994010948d6487bd914e82'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: 'c80e879deced43b9b76d05203631ca38'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Company Settings'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'log_outside_sessions'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fc7b12b0a6cc442b81bceb74946009b5'
                        key: {
                            sys_ui_section: {
                                id: 'f250bfecc5c84c6bbe5d1e1b5ffe753e'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Session'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'width'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'fc7f387b11534373b92a784d617a4590'
                        key: {
                            name: 'x_glne_conn_presence_token'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'fc9690f580334069bf105b814215a97d'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            caption: 'Synchronisation'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fd06e4ab04dd460db630f76a2dc100ea'
                        key: {
                            name: 'x_glne_conn_presence'
                            element: 'watched'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fd3ba20d0b914fdca6bd30c16295f7d0'
                        key: {
                            sys_ui_section: {
                                id: '5831d88182654979821ab8efb4d7fcea'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Visitor'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'visitor_name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fd4ca41c27fb4c7aacbfdc1797d79cf2'
                        key: {
                            sys_ui_section: {
                                id: '91ebabe47c50413f84de55f21c818981'
                                key: {
                                    name: 'x_glne_conn_presence'
                                    caption: 'Presence'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'problem_code'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_rest_message_fn'
                        id: 'fdd2f9cfbc1144868f5a262c241cbcd4'
                        key: {
                            rest_message: '3e368bc9cbf54c279d66118927400ff5'
                            function_name: 'PartnerSessionCountsEnding'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fe280685c9714ef8984b858c0a588f77'
                        deleted: true
                        key: {
                            sys_ui_section: {
                                id: '5dac638ef0c444f095d4c26f62b7aedf'
                                key: {
                                    name: 'x_glne_conn_session'
                                    caption: 'Synchronisation'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_sync_event'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fef44f3c29af4846b81fc2faed563747'
                        key: {
                            sys_ui_section: {
                                id: '48141b3e47af455cbf56fc22c369dee1'
                                key: {
                                    name: 'x_glne_conn_company_settings'
                                    caption: 'Glance service'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'agent_script_url'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ff49ce76a5e94b348bfa5ec9f1726a6b'
                        key: {
                            sys_security_acl: 'de396e9a37ab4934a870ce1defb6d5ba'
                            sys_user_role: {
                                id: '9f689378742e448a92af1009022e2b96'
                                key: {
                                    name: 'x_glne_conn.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ff9b55a142484458a13e5e5feca6ee94'
                        key: {
                            sys_ui_section: {
                                id: '3ac1b19553a74f2fa2c8cfda32f58155'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Sync event'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'dry_run'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ffed9a27e48a4b8db66a4bceee0e4282'
                        key: {
                            sys_ui_section: {
                                id: '3c0f9a08a457443b808a116e9115612e'
                                key: {
                                    name: 'x_glne_conn_sync_event'
                                    caption: 'Counts'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'received'
                            position: '3'
                        }
                    },
                ]
            }
        }
    }
}
