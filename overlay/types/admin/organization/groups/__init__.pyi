"""The names of ``openai.types.admin.organization.groups`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw import models as m
from openai_raw.api.group_organization_role_assignments.assign_group_role import AssignGroupRoleParams as AssignGroupRoleParams_
from openai_raw.api.group_organization_role_assignments.list_group_role_assignments import ListGroupRoleAssignmentsParams as ListGroupRoleAssignmentsParams_
from openai_raw.api.group_users.add_group_user import AddGroupUserParams as AddGroupUserParams_
from openai_raw.api.group_users.list_group_users import ListGroupUsersParams as ListGroupUsersParams_

OrganizationGroupUser: TypeAlias = m.GroupUser
RoleCreateParams: TypeAlias = AssignGroupRoleParams_
RoleCreateResponse: TypeAlias = m.GroupRoleAssignment
RoleDeleteResponse: TypeAlias = m.DeletedRoleAssignmentResource
RoleListParams: TypeAlias = ListGroupRoleAssignmentsParams_
RoleListResponse: TypeAlias = m.AssignedRoleDetails
RoleRetrieveResponse: TypeAlias = m.AssignedRoleDetails
UserCreateParams: TypeAlias = AddGroupUserParams_
UserCreateResponse: TypeAlias = m.GroupUserAssignment
UserDeleteResponse: TypeAlias = m.GroupUserDeletedResource
UserListParams: TypeAlias = ListGroupUsersParams_
UserRetrieveResponse: TypeAlias = m.GroupMemberUser
