"""Makes the site self-contained: includes the script for searching pages opened as files.

A page that was opened as a file may not start a worker from another file. The generator loads a workaround from a
public host; instead, we put the worker's source into a script, from which a page creates the worker itself.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

REMOTE = re.compile(r'<script src="https://unpkg\.com/iframe-worker/shim"[^>]*></script>')
NAME = "assets/javascripts/worker.js"
SCRIPT = """\
if (location.protocol === "file:") {{
  const Original = Worker;
  const source = {source};
  window.Worker = function () {{
    return new Original(URL.createObjectURL(new Blob([source], {{ type: "text/javascript" }})));
  }};
}}
"""


def make_local(site: Path) -> list[str]:
    """Put the script into a site; return what is still fetched from elsewhere, one address per line."""
    (worker,) = (site / "assets" / "javascripts" / "workers").glob("search.*.js")
    source = json.dumps(worker.read_text("utf-8")).replace("</", "<\\/")
    (site / NAME).write_text(SCRIPT.format(source=source), "utf-8")
    remote: dict[str, None] = {}
    for page in sorted(site.rglob("*.html")):
        up = "../" * (len(page.relative_to(site).parts) - 1)
        text = REMOTE.sub(f'<script src="{up or "./"}{NAME}"></script>', page.read_text("utf-8"))
        page.write_text(text, "utf-8")
        found = re.findall(r'<(?:script|img|iframe)\b[^>]*\ssrc="(https?:[^"]+)"', text)
        found += re.findall(r'<link\b[^>]*\srel="(?:stylesheet|preload)"[^>]*\shref="(https?:[^"]+)"', text)
        remote |= dict.fromkeys(f"{page.relative_to(site)}: {one}: is fetched from elsewhere" for one in found)
    return list(remote)
