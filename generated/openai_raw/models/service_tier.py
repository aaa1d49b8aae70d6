"""What only `ServiceTier` can be or hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServiceTierEnum2Input: TypeAlias = Literal["auto", "default", "flex", "scale", "priority", "fast"]
ServiceTierEnum2: TypeAlias = ServiceTierEnum2Input | str
"""Which processing a request gets: `auto` follows the project's setting, `default` is the standard price and
speed, `flex` is cheaper and slower, `priority` and `fast` are quicker at a higher price, `scale` is capacity
bought ahead."""
