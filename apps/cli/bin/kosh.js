#!/usr/bin/env node
import '../dist/bundle/kosh.js'
