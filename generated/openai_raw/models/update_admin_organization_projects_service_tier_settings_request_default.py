"""Update admin organization projects service tier settings request default."""

from __future__ import annotations

from typing import Literal, TypeAlias

UpdateAdminOrganizationProjectsServiceTierSettingsRequestDefaultInput: TypeAlias = Literal['standard', 'fast', 'scale']
UpdateAdminOrganizationProjectsServiceTierSettingsRequestDefault: TypeAlias = UpdateAdminOrganizationProjectsServiceTierSettingsRequestDefaultInput | str
