"""The names of ``openai.types.safety`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw import models as m

SafetyAlert: TypeAlias = m.SafetyAlert
SafetyCase: TypeAlias = m.SafetyCase
