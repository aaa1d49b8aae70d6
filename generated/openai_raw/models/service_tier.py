"""What only `ServiceTier` can be or hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServiceTierEnum2Input: TypeAlias = Literal["auto", "default", "flex", "scale", "priority", "fast"]
ServiceTierEnum2: TypeAlias = ServiceTierEnum2Input | str
"""Processing tier: `auto` follows the project setting, `default` is standard, `flex` is cheaper but slower,
`priority` and `fast` are faster at a higher price, `scale` uses purchased capacity."""
