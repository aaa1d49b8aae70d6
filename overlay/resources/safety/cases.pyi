"""The classes of ``client.safety.cases``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.safety_cases import AsyncSafetyCases as AsyncCases
from openai_raw.resources.safety_cases import SafetyCases as Cases
