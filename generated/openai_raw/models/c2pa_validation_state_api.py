"""C 2 PA validation state api."""

from __future__ import annotations

from typing import Literal, TypeAlias

C2PAValidationStateApiInput: TypeAlias = Literal['trusted', 'valid', 'invalid', 'not_present']
C2PAValidationStateApi: TypeAlias = C2PAValidationStateApiInput | str
