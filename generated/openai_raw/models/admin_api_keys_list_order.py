"""Admin api keys list order."""

from __future__ import annotations

from typing import Literal, TypeAlias

AdminApiKeysListOrderInput: TypeAlias = Literal['asc', 'desc']
AdminApiKeysListOrder: TypeAlias = AdminApiKeysListOrderInput | str
