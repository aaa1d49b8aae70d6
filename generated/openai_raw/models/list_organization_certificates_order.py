"""List organization certificates order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListOrganizationCertificatesOrderInput: TypeAlias = Literal['asc', 'desc']
ListOrganizationCertificatesOrder: TypeAlias = ListOrganizationCertificatesOrderInput | str
