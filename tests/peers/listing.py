"""Lists all assets of a project with the official Python SDK, and prints their number."""

from scenario_sdk import Scenario

count = 0
for asset in Scenario().assets.list(page_size=100):
    count += bool(asset.id)
print(count)
