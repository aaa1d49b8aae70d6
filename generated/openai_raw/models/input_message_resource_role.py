"""Input message resource role."""

from __future__ import annotations

from typing import Literal, TypeAlias

InputMessageResourceRoleInput: TypeAlias = Literal['user', 'system', 'developer']
InputMessageResourceRole: TypeAlias = InputMessageResourceRoleInput | str
