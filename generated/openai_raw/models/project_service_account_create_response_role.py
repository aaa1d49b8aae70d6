"""Project service account create response role."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProjectServiceAccountCreateResponseRoleInput: TypeAlias = Literal['member', 'none']
ProjectServiceAccountCreateResponseRole: TypeAlias = ProjectServiceAccountCreateResponseRoleInput | str
