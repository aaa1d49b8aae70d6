"""Message object role."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessageObjectRoleInput: TypeAlias = Literal['user', 'assistant']
MessageObjectRole: TypeAlias = MessageObjectRoleInput | str
