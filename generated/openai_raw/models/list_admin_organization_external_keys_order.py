"""List admin organization external keys order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListAdminOrganizationExternalKeysOrderInput: TypeAlias = Literal['asc', 'desc']
ListAdminOrganizationExternalKeysOrder: TypeAlias = ListAdminOrganizationExternalKeysOrderInput | str
