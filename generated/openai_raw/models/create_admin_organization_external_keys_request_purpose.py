"""Create admin organization external keys request purpose."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateAdminOrganizationExternalKeysRequestPurposeInput: TypeAlias = Literal['ekm', 'psp_decryption']
CreateAdminOrganizationExternalKeysRequestPurpose: TypeAlias = CreateAdminOrganizationExternalKeysRequestPurposeInput | str
