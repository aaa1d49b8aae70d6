"""Input message role."""

from __future__ import annotations

from typing import Literal, TypeAlias

InputMessageRoleInput: TypeAlias = Literal['user', 'system', 'developer']
InputMessageRole: TypeAlias = InputMessageRoleInput | str
