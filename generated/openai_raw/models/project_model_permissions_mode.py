"""Project model permissions mode."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProjectModelPermissionsModeInput: TypeAlias = Literal['allow_list', 'deny_list']
ProjectModelPermissionsMode: TypeAlias = ProjectModelPermissionsModeInput | str
