"""External key purpose."""

from __future__ import annotations

from typing import Literal, TypeAlias

ExternalKeyPurposeInput: TypeAlias = Literal['ekm', 'psp_decryption']
ExternalKeyPurpose: TypeAlias = ExternalKeyPurposeInput | str
