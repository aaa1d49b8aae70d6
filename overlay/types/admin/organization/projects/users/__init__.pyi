"""The names of ``openai.types.admin.organization.projects.users`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw import models as m
from openai_raw.api.project_user_role_assignments.assign_project_user_role import AssignProjectUserRoleParams as AssignProjectUserRoleParams_
from openai_raw.api.project_user_role_assignments.list_project_user_role_assignments import ListProjectUserRoleAssignmentsParams as ListProjectUserRoleAssignmentsParams_

RoleCreateParams: TypeAlias = AssignProjectUserRoleParams_
RoleCreateResponse: TypeAlias = m.UserRoleAssignment
RoleDeleteResponse: TypeAlias = m.DeletedRoleAssignmentResource
RoleListParams: TypeAlias = ListProjectUserRoleAssignmentsParams_
RoleListResponse: TypeAlias = m.AssignedRoleDetails
RoleRetrieveResponse: TypeAlias = m.AssignedRoleDetails
