"""Update project service account body role."""

from __future__ import annotations

from typing import Literal, TypeAlias

UpdateProjectServiceAccountBodyRoleInput: TypeAlias = Literal['member', 'owner']
UpdateProjectServiceAccountBodyRole: TypeAlias = UpdateProjectServiceAccountBodyRoleInput | str
