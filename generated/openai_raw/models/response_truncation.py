"""Response truncation."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponseTruncationInput: TypeAlias = Literal['auto', 'disabled']
ResponseTruncation: TypeAlias = ResponseTruncationInput | str
