"""The names of ``openai.types.beta.agents.vaults`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from overlay.types._offer import offered

NAMES = {
    "Credential": 'Credential',
    "CredentialAuth": 'CredentialAuth',
    "CredentialAuthCreateParam": 'CredentialAuthCreateInput',
    "CredentialAuthRotateParam": 'CredentialAuthRotateInput',
    "CredentialCreateParams": 'dict',
    "CredentialDeleted": 'CredentialDeleted',
    "CredentialListParams": 'dict',
    "CredentialNetworking": 'CredentialNetworking',
    "CredentialNetworkingParam": 'CredentialNetworkingInput',
    "CredentialUpdateParams": 'dict',
    "McpOauthTokenEndpointAuth": 'McpOauthTokenEndpointAuth',
    "McpOauthTokenEndpointAuthCreateParam": 'McpOauthTokenEndpointAuthCreateInput',
    "McpOauthTokenEndpointAuthRotateParam": 'McpOauthTokenEndpointAuthRotateInput',
}
DEFINED = {
    "credential": {},
    "credential_auth": {
        "VaultCredentialAuthResourceEnvironmentVariable": 'CredentialAuthEnvironmentVariable',
        "VaultCredentialAuthResourceMcpOauth": 'CredentialAuthMcpOauth',
        "VaultCredentialAuthResourceMcpOauthRefresh": 'CredentialAuthMcpOauthRefresh',
        "VaultCredentialAuthResourceStaticBearer": 'CredentialAuthStaticBearer',
    },
    "credential_auth_create_param": {
        "CreateVaultCredentialAuthParamEnvironmentVariable": 'CredentialAuthCreateEnvironmentVariableDict',
        "CreateVaultCredentialAuthParamMcpOauth": 'CredentialAuthCreateMcpOauthDict',
        "CreateVaultCredentialAuthParamMcpOauthRefresh": 'CredentialAuthCreateMcpOauthRefreshDict',
        "CreateVaultCredentialAuthParamStaticBearer": 'CredentialAuthCreateStaticBearerDict',
    },
    "credential_auth_rotate_param": {
        "RotateVaultCredentialAuthParamEnvironmentVariable": 'CredentialAuthRotateEnvironmentVariableDict',
        "RotateVaultCredentialAuthParamMcpOauth": 'CredentialAuthRotateMcpOauthDict',
        "RotateVaultCredentialAuthParamMcpOauthRefresh": 'CredentialAuthRotateMcpOauthRefreshDict',
        "RotateVaultCredentialAuthParamStaticBearer": 'CredentialAuthRotateStaticBearerDict',
    },
    "credential_create_params": {},
    "credential_deleted": {},
    "credential_list_params": {
        "VaultStatusFilterParam": 'VaultStatusFilterInput',
    },
    "credential_networking": {
        "VaultCredentialNetworkingResourceLimited": 'CredentialNetworkingLimited',
        "VaultCredentialNetworkingResourceUnrestricted": 'CredentialNetworkingUnrestricted',
    },
    "credential_networking_param": {
        "VaultCredentialNetworkingParamLimited": 'CredentialNetworkingLimitedDict',
        "VaultCredentialNetworkingParamUnrestricted": 'CredentialNetworkingUnrestrictedDict',
    },
    "credential_update_params": {},
    "mcp_oauth_token_endpoint_auth": {
        "McpOauthTokenEndpointAuthResourceClientSecretBasic": 'McpOauthTokenEndpointAuthClientSecretBasic',
        "McpOauthTokenEndpointAuthResourceClientSecretPost": 'McpOauthTokenEndpointAuthClientSecretPost',
        "McpOauthTokenEndpointAuthResourceNone": 'McpOauthTokenEndpointAuthNone',
    },
    "mcp_oauth_token_endpoint_auth_create_param": {
        "CreateMcpOauthTokenEndpointAuthParamClientSecretBasic": 'McpOauthTokenEndpointAuthCreateClientSecretBasicDict',
        "CreateMcpOauthTokenEndpointAuthParamClientSecretPost": 'McpOauthTokenEndpointAuthCreateClientSecretPostDict',
        "CreateMcpOauthTokenEndpointAuthParamNone": 'McpOauthTokenEndpointAuthCreateNoneDict',
    },
    "mcp_oauth_token_endpoint_auth_rotate_param": {
        "RotateMcpOauthTokenEndpointAuthParamClientSecretBasic": 'McpOauthTokenEndpointAuthRotateClientSecretBasicDict',
        "RotateMcpOauthTokenEndpointAuthParamClientSecretPost": 'McpOauthTokenEndpointAuthRotateClientSecretPostDict',
    },
}
FOLDERS = []
__getattr__, __dir__ = offered(__name__, NAMES, DEFINED, FOLDERS)
