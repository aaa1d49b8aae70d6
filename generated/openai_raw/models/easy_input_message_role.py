"""Easy input message role."""

from __future__ import annotations

from typing import Literal, TypeAlias

EasyInputMessageRoleInput: TypeAlias = Literal['user', 'assistant', 'system', 'developer']
EasyInputMessageRole: TypeAlias = EasyInputMessageRoleInput | str
