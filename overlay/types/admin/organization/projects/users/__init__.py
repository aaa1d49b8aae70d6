"""The names of ``openai.types.admin.organization.projects.users`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from overlay.types._offer import offered

NAMES = {
    "RoleCreateParams": 'dict',
    "RoleCreateResponse": 'UserRoleAssignment',
    "RoleDeleteResponse": 'DeletedRoleAssignmentResource',
    "RoleListParams": 'dict',
    "RoleListResponse": 'AssignedRoleDetails',
    "RoleRetrieveResponse": 'AssignedRoleDetails',
}
DEFINED = {
    "role_create_params": {},
    "role_create_response": {
        "OrganizationUser": 'User',
        "Role": 'Role',
    },
    "role_delete_response": {},
    "role_list_params": {},
    "role_list_response": {
        "AssignmentSource": 'AssignedRoleDetailsAssignmentSourcesItem',
    },
    "role_retrieve_response": {
        "AssignmentSource": 'AssignedRoleDetailsAssignmentSourcesItem',
    },
}
FOLDERS = []
__getattr__, __dir__ = offered(__name__, NAMES, DEFINED, FOLDERS)
