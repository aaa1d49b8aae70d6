"""List admin organization external storage order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListAdminOrganizationExternalStorageOrderInput: TypeAlias = Literal['asc', 'desc']
ListAdminOrganizationExternalStorageOrder: TypeAlias = ListAdminOrganizationExternalStorageOrderInput | str
