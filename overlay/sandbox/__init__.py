"""A local API server to try, test and record without a key: `python -m overlay.sandbox`, or `Sandbox` in code.

It is stateful and deterministic, and its answers have the shapes observed from the real server. Requires the extra
`openai-overlay[sandbox]`.
"""

from __future__ import annotations

from ._faults import FaultError
from ._server import Sandbox, SandboxError

__all__ = ["FaultError", "Sandbox", "SandboxError"]
