"""List project certificates order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListProjectCertificatesOrderInput: TypeAlias = Literal['asc', 'desc']
ListProjectCertificatesOrder: TypeAlias = ListProjectCertificatesOrderInput | str
