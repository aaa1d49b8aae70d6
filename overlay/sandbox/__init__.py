"""A local server of the API, to try, test and record without a key: `python -m overlay.sandbox`, or in code `Sandbox`.

It is stateful, deterministic and answers in the shapes that the real server was seen to use. It needs the extra
`openai-overlay[sandbox]`.
"""

from __future__ import annotations

from ._faults import FaultError
from ._server import Sandbox, SandboxError

__all__ = ["FaultError", "Sandbox", "SandboxError"]
