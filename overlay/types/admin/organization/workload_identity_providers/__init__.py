"""The names of ``openai.types.admin.organization.workload_identity_providers`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from overlay.types._offer import offered

NAMES = {
    "FederationRule": 'FederationRule',
    "FederationRuleCreateParams": 'dict',
    "FederationRuleDeleted": 'FederationRuleDeleted',
    "FederationRuleListParams": 'dict',
    "FederationRuleUpdateParams": 'dict',
}
DEFINED = {
    "federation_rule": {
        "Permissions": None,
        "PermissionsRestricted": 'FederationRulePermissionsRestricted',
        "PermissionsServiceAccountDefault": 'FederationRulePermissionsServiceAccountDefault',
    },
    "federation_rule_create_params": {
        "Permissions": 'dict',
        "PermissionsRestricted": 'CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestrictedDict',
        "PermissionsServiceAccountDefault": 'CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefaultDict',
    },
    "federation_rule_deleted": {},
    "federation_rule_list_params": {},
    "federation_rule_update_params": {
        "Permissions": 'dict',
        "PermissionsDefaultPermissionsParam": 'UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefaultDict',
        "PermissionsRestrictedPermissionsParam": 'UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestrictedDict',
    },
}
FOLDERS = []
__getattr__, __dir__ = offered(__name__, NAMES, DEFINED, FOLDERS)
