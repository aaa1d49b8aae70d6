"""What only `VaultStatusFilter` can be or hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

VaultStatusInput: TypeAlias = Literal["active", "archived"]
VaultStatus: TypeAlias = VaultStatusInput | str
