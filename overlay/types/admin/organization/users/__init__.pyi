"""The names of ``openai.types.admin.organization.users`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw import models as m
from openai_raw.api.user_organization_role_assignments.assign_user_role import AssignUserRoleParams as AssignUserRoleParams_
from openai_raw.api.user_organization_role_assignments.list_user_role_assignments import ListUserRoleAssignmentsParams as ListUserRoleAssignmentsParams_

RoleCreateParams: TypeAlias = AssignUserRoleParams_
RoleCreateResponse: TypeAlias = m.UserRoleAssignment
RoleDeleteResponse: TypeAlias = m.DeletedRoleAssignmentResource
RoleListParams: TypeAlias = ListUserRoleAssignmentsParams_
RoleListResponse: TypeAlias = m.AssignedRoleDetails
RoleRetrieveResponse: TypeAlias = m.AssignedRoleDetails
