"""Certificate object."""

from __future__ import annotations

from typing import Literal, TypeAlias

CertificateObjectInput: TypeAlias = Literal['certificate', 'organization.certificate', 'organization.project.certificate']
CertificateObject: TypeAlias = CertificateObjectInput | str
