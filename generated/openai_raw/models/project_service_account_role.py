"""Project service account role."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProjectServiceAccountRoleInput: TypeAlias = Literal['owner', 'member', 'none']
ProjectServiceAccountRole: TypeAlias = ProjectServiceAccountRoleInput | str
