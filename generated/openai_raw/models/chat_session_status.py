"""Chat session status."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatSessionStatusInput: TypeAlias = Literal['active', 'expired', 'cancelled']
ChatSessionStatus: TypeAlias = ChatSessionStatusInput | str
