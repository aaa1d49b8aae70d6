"""The names of ``openai.types.admin.organization.groups`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from overlay.types._offer import offered

NAMES = {
    "OrganizationGroupUser": 'GroupUser',
    "RoleCreateParams": 'dict',
    "RoleCreateResponse": 'GroupRoleAssignment',
    "RoleDeleteResponse": 'DeletedRoleAssignmentResource',
    "RoleListParams": 'dict',
    "RoleListResponse": 'AssignedRoleDetails',
    "RoleRetrieveResponse": 'AssignedRoleDetails',
    "UserCreateParams": 'dict',
    "UserCreateResponse": 'GroupUserAssignment',
    "UserDeleteResponse": 'GroupUserDeletedResource',
    "UserListParams": 'dict',
    "UserRetrieveResponse": 'GroupMemberUser',
}
DEFINED = {
    "organization_group_user": {},
    "role_create_params": {},
    "role_create_response": {
        "Group": 'Group',
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
    "user_create_params": {},
    "user_create_response": {},
    "user_delete_response": {},
    "user_list_params": {},
    "user_retrieve_response": {},
}
FOLDERS = []
__getattr__, __dir__ = offered(__name__, NAMES, DEFINED, FOLDERS)
