"""The names of ``openai.types.beta.agents.automations`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from overlay.types._offer import offered

NAMES = {
    "AutomationInvocation": 'AutomationInvocation',
    "AutomationInvocationSource": 'AutomationInvocationSource',
    "InvocationListParams": 'dict',
}
DEFINED = {
    "automation_invocation": {
        "Error": 'AutomationInvocationError',
    },
    "automation_invocation_source": {
        "Automation": 'Automation',
        "AutomationInvocationSourceResourceAutomation": 'AutomationInvocationSourceAutomation',
        "AutomationInvocationSourceResourceManual": 'AutomationInvocationSourceManual',
    },
    "invocation_list_params": {},
}
FOLDERS = []
__getattr__, __dir__ = offered(__name__, NAMES, DEFINED, FOLDERS)
