"""List admin organization external keys purpose."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListAdminOrganizationExternalKeysPurposeInput: TypeAlias = Literal['ekm', 'psp_decryption']
ListAdminOrganizationExternalKeysPurpose: TypeAlias = ListAdminOrganizationExternalKeysPurposeInput | str
