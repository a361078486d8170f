import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    'acl-company-settings-create': {
                        table: 'sys_security_acl'
                        id: '7f753592b51b448db2793667804b58ef'
                    }
                    'acl-company-settings-delete': {
                        table: 'sys_security_acl'
                        id: '7aff6267dc4a48e699128b8b50b42614'
                    }
                    'acl-company-settings-read': {
                        table: 'sys_security_acl'
                        id: '7fe24c3270e249d68a61ca0f9322ebb5'
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
                    'acl-sync-event-create': {
                        table: 'sys_security_acl'
                        id: 'a414a26436614ffead7a93366cb825b1'
                    }
                    'acl-sync-event-delete': {
                        table: 'sys_security_acl'
                        id: '9b6b70aede2e476494a3b7e85b31e353'
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
                    'menu-glance': {
                        table: 'sys_app_application'
                        id: '1dd5b95f6c5646eda28252f995df9e06'
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
                    'module-sessions': {
                        table: 'sys_app_module'
                        id: '0fa6d040742e4cb599a1253fd6f080fd'
                    }
                    'module-sessions-viewer': {
                        table: 'sys_app_module'
                        id: '36084c3756904babb9e64d1706ba7179'
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
                    package_json: {
                        table: 'sys_module'
                        id: '57694f5febc345b99de5c393d2f5e465'
                    }
                    'property-attach-responses': {
                        table: 'sys_properties'
                        id: '5911b482ad2345b496048dd823c8d6e5'
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
                    'property-on-page-join-with-client': {
                        table: 'sys_properties_category_m2m'
                        id: '146d74d13b4c4f8281c8e7fb720f37d2'
                    }
                    'property-on-page-logging-verbosity': {
                        table: 'sys_properties_category_m2m'
                        id: '78db71da23904f8c9fff4887962e0709'
                    }
                    'property-on-page-session-result-count': {
                        table: 'sys_properties_category_m2m'
                        id: '98e49f572e3e467a95cb220b2fa4b9b4'
                    }
                    'property-on-page-sync-event-cleanup-age': {
                        table: 'sys_properties_category_m2m'
                        id: '0d9593593cfc45158941e4d17b24377a'
                    }
                    'property-session-result-count': {
                        table: 'sys_properties'
                        id: 'a58ec42f7ca841a09f3ce6280d6405c7'
                    }
                    'property-sync-event-cleanup-age': {
                        table: 'sys_properties'
                        id: '2b9cee74cfb04a1aa2f81724b4bb69a4'
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
                        table: 'sys_number'
                        id: '021a1d2f574a4187949228d879f1d965'
                        key: {
                            category: 'x_glne_conn_sync_event'
                            prefix: 'GSE'
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
                        table: 'sys_documentation'
                        id: '06f19e5766014b6f8965a52362946cb1'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            element: 'started'
                            language: 'en'
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
                        id: '09252f29e1704db68944842f1e916c6d'
                        key: {
                            name: 'x_glne_conn_sync_run'
                            element: 'fence'
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
                        id: '0c5e040473264c49a9f76a08306b2882'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'visitor_email_field'
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
                        table: 'sys_documentation'
                        id: '10632c8f7d63498496f6f882f5fcbed3'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'fence'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '11fe80bbe02e4b688be5851ad4001c86'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'updated'
                            language: 'en'
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
                        id: '175cc7162e6b41538d000afdedbb8565'
                        key: {
                            name: 'x_glne_conn_sync_run'
                            element: 'fence'
                            language: 'en'
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
                        table: 'sys_db_object'
                        id: '187026df41234fe58998c8808a0aa806'
                        key: {
                            name: 'x_glne_conn_session'
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
                        table: 'sys_documentation'
                        id: '1e493bf4cf8a481bab34264d32997169'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            element: 'NULL'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: '213cd9652f4e417f97a1b31295213eeb'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'unchanged'
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
                        id: '25261f2e147648108bdbe33aaed0fcfc'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'NULL'
                            language: 'en'
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
                        table: 'ua_table_licensing_config'
                        id: '2b6580b344df44b08570a01ad64a13cb'
                        key: {
                            name: 'x_glne_conn_session'
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
                        table: 'sys_dictionary'
                        id: '30b6f0e39dd04e188f6522f20425ca91'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            element: 'email'
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
                        table: 'sys_documentation'
                        id: '37127d20c17e44f2b244f3b5ac51e0f5'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'unchanged'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: '398c07c4e70a4e14acf8793fcbc51c6f'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'company'
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
                        table: 'sys_dictionary'
                        id: '3a2cee026355439a8de7a41e8e71152c'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'sync_state'
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
                        table: 'sys_dictionary'
                        id: '3efeefcc273d410c86b124c6d23e2a51'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            element: 'duration_seconds'
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
                        table: 'ua_table_licensing_config'
                        id: '445db3c19b334986910e1eeb3bab9b1f'
                        key: {
                            name: 'x_glne_conn_sync_run'
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
                        table: 'sys_dictionary'
                        id: '47018e5c77094604a34290588ac44da0'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'company'
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
                        table: 'sys_dictionary'
                        id: '4ae3b30db56441918fc5b160d65eb78d'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'buttons'
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
                        table: 'sys_dictionary'
                        id: '4d5cf933b8704b35aaa5703193d2404f'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'visitor_id'
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
                        table: 'sys_dictionary'
                        id: '56c8f02d79d0414581c508ead0eb1fa1'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'origin'
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
                        table: 'sys_documentation'
                        id: '5839619c3f2e4a7491f3d4a2533cce29'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'terms'
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
                        table: 'sys_documentation'
                        id: '5ae44e8914ff478295cdc5727dfda98a'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'source_record'
                            language: 'en'
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
                        table: 'sys_index'
                        id: '5f0015b07d034a06a8ccc1214d4353e8'
                        key: {
                            logical_table_name: 'x_glne_conn_session'
                            col_name_string: 'session_hash'
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
                        table: 'sys_documentation'
                        id: '625bf5fa77b3424e8fcc8f69403169f2'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            element: 'session'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '64dfd7009c7840369d17931cd365ffef'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'NULL'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '6b5ba53065f7480e81304d31b53194fd'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'origin'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '6d21bc711ffb455d9a5b4acf29295612'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'name'
                            language: 'en'
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
                        table: 'sys_choice'
                        id: '6f7e158a30234fad9463d3629f8ce944'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'trigger'
                            value: 'sync_now'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_documentation'
                        id: '717fa862a77c40aea529e3ac91bafa08'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'is_default'
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
                        table: 'sys_index'
                        id: '725274fc11924abd93897e0465bd9490'
                        key: {
                            logical_table_name: 'x_glne_conn_sync_run'
                            col_name_string: 'run_hash'
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
                        table: 'sys_documentation'
                        id: '74108f21d38b46b1af798a3613ea3b28'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'source_table'
                            language: 'en'
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
                        table: 'sys_index'
                        id: '785c93b18fb54c45a81b210c230cc4a0'
                        key: {
                            logical_table_name: 'x_glne_conn_sync_event'
                            col_name_string: 'state,started'
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
                        table: 'sys_choice'
                        id: '7efbb7b5e13944a687876972dc95fce9'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'origin'
                            value: 'launched'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_dictionary'
                        id: '882832beb91f47d99442b474b247fee0'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'window_start'
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
                        table: 'sys_documentation'
                        id: '89fc139d70de44399430a03a36243573'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'height'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '8adaa5c309e2433cae129c8bd2594268'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            element: 'email'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '90cb99d7109f49338211e1de19f48673'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'matched'
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
                        table: 'ua_table_licensing_config'
                        id: '921371990f70437c935ddb9b8580f5e8'
                        key: {
                            name: 'x_glne_conn_display_configuration'
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
                        table: 'sys_choice_set'
                        id: '984695ba7dac492caa4810f152d4b6a7'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'join_method'
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
                        table: 'sys_dictionary'
                        id: '9c3d04ae240640ada1eaa3d8087e2df8'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'pages'
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
                        table: 'sys_db_object'
                        id: '9ed114205e484ee0a8ed36ed19e9749e'
                        key: {
                            name: 'x_glne_conn_sync_event'
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
                        table: 'sys_dictionary'
                        id: '9fc0f8429f564c30a8f9a854cfc5ef70'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'order'
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
                        table: 'sys_documentation'
                        id: 'a52343df0f374784928884c9964150f6'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'sync_attempts'
                            language: 'en'
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
                        id: 'a69ccab16f544213a051dbd26752da26'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'failed'
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
                        table: 'sys_documentation'
                        id: 'adba64c32c894f9ba6234e57231e8bed'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'condition'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: 'b2ca07d6e7974b0c840edb34d1547371'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'ended'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: 'b703e53290fc49cd925aa1583df9195d'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'NULL'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: 'b9e94cf1d3c94d9b9a58e347603a6206'
                        key: {
                            name: 'x_glne_conn_session_guest'
                            element: 'status'
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
                        table: 'sys_documentation'
                        id: 'bb8e85f73cf542108d01dc34d8e3be5b'
                        key: {
                            name: 'x_glne_conn_sync_checkpoint'
                            element: 'checkpoint_hash'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: 'be1206b108184d628aeee67aee7bf625'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'duration_seconds'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'beed0254bd564fdfa6f08ff9e935e0c5'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'trigger'
                            value: 'resume'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_index'
                        id: 'c0575004aaae474dad346a722b818a2b'
                        key: {
                            logical_table_name: 'x_glne_conn_session'
                            col_name_string: 'source_table,source_record'
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
                        table: 'sys_dictionary'
                        id: 'c20d9486237840f5b9c78f570e3ec85a'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'NULL'
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
                        id: 'c36f7ebfd4fa4600b6f61b832144dc98'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'error_class'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: 'c7bb6d24a0a043b397f6e28392d50f80'
                        key: {
                            name: 'x_glne_conn_display_configuration'
                            element: 'active'
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
                        table: 'sys_documentation'
                        id: 'c9acf2fdfbe14cfc8432099fb3cdb8a3'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'visitor_id'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: 'd2077c4131a74dd9a4e753dc3b277831'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'ended'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: 'd46cdf972f3c4ed7be87fc5beb74f7e3'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'log_outside_sessions'
                            language: 'en'
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
                        id: 'd8e851cc90fe4ebb86218cb798e639ab'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'NULL'
                            language: 'en'
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
                        id: 'da2fccffb15a4d758e11bd0f395b8ed3'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'partner_uid_field'
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
                        table: 'sys_choice'
                        id: 'de587f2d0bac4ef4a10cec2294b1f116'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'state'
                            value: 'completed'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_dictionary'
                        id: 'e2a6670112ac42c584d97c0b724268a1'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'service_url'
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
                        table: 'sys_dictionary'
                        id: 'e3b112c4e24a47d4b62e0b3783fd4d17'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'terms'
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
                        table: 'sys_dictionary'
                        id: 'e618cb030c284f53bffe5a11c3b26d7b'
                        key: {
                            name: 'x_glne_conn_company_settings'
                            element: 'name'
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
                        table: 'sys_index'
                        id: 'e73b085a4b42444dadfea76dd75d6e45'
                        key: {
                            logical_table_name: 'x_glne_conn_session'
                            col_name_string: 'agent,started'
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
                        table: 'sys_dictionary'
                        id: 'e8d8e0f577f9478ba430a181b952ea2c'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'received'
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
                        table: 'sys_choice_set'
                        id: 'e9d476308161490ca604c3e1413cb708'
                        key: {
                            name: 'x_glne_conn_sync_event'
                            element: 'state'
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
                        id: 'ec7ef00a824543668aeac9eed1114745'
                        key: {
                            logical_table_name: 'x_glne_conn_session'
                            col_name_string: 'company,sync_state,started'
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
                        table: 'sys_index'
                        id: 'f13d51bda1854345bd1e0b47cf43b035'
                        key: {
                            logical_table_name: 'x_glne_conn_sync_event'
                            col_name_string: 'company,started'
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
                        table: 'sys_dictionary'
                        id: 'f3840a68b8da4d11a64b585639254d7d'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'source_record'
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
                        table: 'sys_dictionary'
                        id: 'f4c2fd6c238546c6a514c0b47c6037e6'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'visitor_phone'
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
                        table: 'sys_documentation'
                        id: 'f5cf5469ee254cdcb0dfd158c80807f6'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'session_key'
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
                        id: 'f67b3e667850454b8adc11defa76dede'
                        key: {
                            name: 'x_glne_conn_session'
                            element: 'visitor_email'
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
                        table: 'sys_db_object'
                        id: 'f9e995372d17499e95ef1f88e445d788'
                        key: {
                            name: 'x_glne_conn_session_guest'
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
                ]
            }
        }
    }
}
