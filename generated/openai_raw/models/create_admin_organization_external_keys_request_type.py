"""Create admin organization external keys request type."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateAdminOrganizationExternalKeysRequestTypeInput: TypeAlias = Literal['aws', 'gcp', 'azure', 'oci']
CreateAdminOrganizationExternalKeysRequestType: TypeAlias = CreateAdminOrganizationExternalKeysRequestTypeInput | str
