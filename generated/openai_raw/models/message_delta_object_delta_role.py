"""Message delta object delta role."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessageDeltaObjectDeltaRoleInput: TypeAlias = Literal['user', 'assistant']
MessageDeltaObjectDeltaRole: TypeAlias = MessageDeltaObjectDeltaRoleInput | str
