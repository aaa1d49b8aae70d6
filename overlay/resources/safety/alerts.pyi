"""The classes of ``client.safety.alerts``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.safety_alerts import AsyncSafetyAlerts as AsyncAlerts
from openai_raw.resources.safety_alerts import SafetyAlerts as Alerts
