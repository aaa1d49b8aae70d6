"""Project model permissions update request mode."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProjectModelPermissionsUpdateRequestModeInput: TypeAlias = Literal['allow_list', 'deny_list']
ProjectModelPermissionsUpdateRequestMode: TypeAlias = ProjectModelPermissionsUpdateRequestModeInput | str
