"""Create response truncation."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateResponseTruncationInput: TypeAlias = Literal['auto', 'disabled']
CreateResponseTruncation: TypeAlias = CreateResponseTruncationInput | str
