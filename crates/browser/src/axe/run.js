return axe.run(document, { resultTypes: ['violations'] }).then(found => found.violations.map(violation => ({
  id: violation.id,
  impact: violation.impact ?? null,
  help: violation.help,
  helpUrl: violation.helpUrl,
  nodes: violation.nodes.map(node => ({
    target: node.target.flat().join(' '),
    html: node.html,
    why: node.failureSummary ?? '',
  })),
})));
