"""List project api keys owner project access."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListProjectApiKeysOwnerProjectAccessInput: TypeAlias = Literal['active', 'inactive', 'any']
ListProjectApiKeysOwnerProjectAccess: TypeAlias = ListProjectApiKeysOwnerProjectAccessInput | str
