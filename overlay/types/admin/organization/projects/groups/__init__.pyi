"""The names of ``openai.types.admin.organization.projects.groups`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw import models as m
from openai_raw.api.project_group_role_assignments.assign_project_group_role import AssignProjectGroupRoleParams as AssignProjectGroupRoleParams_
from openai_raw.api.project_group_role_assignments.list_project_group_role_assignments import ListProjectGroupRoleAssignmentsParams as ListProjectGroupRoleAssignmentsParams_

RoleCreateParams: TypeAlias = AssignProjectGroupRoleParams_
RoleCreateResponse: TypeAlias = m.GroupRoleAssignment
RoleDeleteResponse: TypeAlias = m.DeletedRoleAssignmentResource
RoleListParams: TypeAlias = ListProjectGroupRoleAssignmentsParams_
RoleListResponse: TypeAlias = m.AssignedRoleDetails
RoleRetrieveResponse: TypeAlias = m.AssignedRoleDetails
