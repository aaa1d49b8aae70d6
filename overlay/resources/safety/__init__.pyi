"""The classes of ``client.safety``.

Written by ``python -m spec names``; do not edit.
"""

from . import alerts as alerts
from . import cases as cases
from openai_raw.resources.safety import AsyncSafety as AsyncSafety
from openai_raw.resources.safety import Safety as Safety
from openai_raw.resources.safety_alerts import AsyncSafetyAlerts as AsyncAlerts
from openai_raw.resources.safety_alerts import SafetyAlerts as Alerts
from openai_raw.resources.safety_cases import AsyncSafetyCases as AsyncCases
from openai_raw.resources.safety_cases import SafetyCases as Cases
